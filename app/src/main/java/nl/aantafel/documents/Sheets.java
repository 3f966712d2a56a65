package nl.aantafel.documents;

/** Writes tables as a spreadsheet (.xlsx): bold headers that stay in sight, and numbers as numbers. */
public interface Sheets {

    String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    byte[] xlsx(Workbook workbook);
}
