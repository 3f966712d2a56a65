package nl.aantafel.account.web;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as one SVG path of unit squares, with the white edge of four units that scanners need. */
public record QrPicture(String path, int size) {

    private static final int EDGE = 4;

    static final QrPicture NONE = new QrPicture("", 1);

    static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + EDGE)
                            .append(' ')
                            .append(y + EDGE)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(path.toString(), code.size + 2 * EDGE);
    }
}
