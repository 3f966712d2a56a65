package nl.aantafel.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.aantafel.directory.Municipality;
import nl.aantafel.directory.Regions;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.page.Texts;
import nl.aantafel.survey.ReadingLines.Row;
import nl.aantafel.survey.store.PopulationTable;

@UseCases
class KeepingPopulations implements Populations {

    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Set<String> HEADS = Set.of("naam", "name", "gemeente", "organisatie");
    private static final String LINES = "regels";
    private static final String NAME = "naam";
    private static final int LONGEST_LIST = 4_000_000;

    private final SurveyGate gate;
    private final PopulationTable table;
    private final Regions regions;
    private final Texts texts;

    KeepingPopulations(SurveyGate gate, PopulationTable table, Regions regions, Texts texts) {
        this.gate = gate;
        this.table = table;
        this.regions = regions;
        this.texts = texts;
    }

    @Override
    public List<Population> all(Actor actor) {
        gate.trace().nothingPersonal();
        return table.all(gate.partnerships(actor));
    }

    @Override
    public Population one(Actor actor, UUID population) {
        gate.trace().nothingPersonal();
        return found(actor, population);
    }

    private Population found(Actor actor, UUID population) {
        Population found = table.one(population).orElseThrow(RefusedException::notFound);
        gate.require(actor, found.partnership());
        return found;
    }

    private Population changing(Actor actor, UUID population) {
        Population found = found(actor, population);
        if (found.fixed()) {
            throw RefusedException.conflict("survey.population.fixed");
        }
        return found;
    }

    @Override
    public Slice<Unit> units(Actor actor, UUID population, UnitSearch search) {
        gate.trace().nothingPersonal();
        found(actor, population);
        int size = Paging.size(search.size());
        return Slice.of(
                table.units(population, new UnitSearch(search.text(), search.after(), size)),
                size,
                each -> each.id().toString());
    }

    @Override
    public UUID ofMunicipalities(Actor actor, UUID partnership) {
        gate.require(actor, partnership);
        UUID id = Ids.next(gate.now());
        table.add(
                id,
                partnership,
                new Naming(
                        words("survey.population.municipalities"),
                        words("survey.population.province"),
                        words("survey.population.inhabitants")));
        table.addUnits(
                id,
                partnership,
                regions.everywhere(actor).stream().map(this::unit).toList());
        administered("survey.population-add");
        return id;
    }

    private Unit unit(Municipality each) {
        return new Unit(
                Ids.next(gate.now()), each.name(), each.province(), words("survey.class." + each.sizeClass()), "");
    }

    private String words(String key) {
        return texts.get(Texts.DUTCH, key);
    }

    @Override
    public Loaded add(Actor actor, UUID partnership, Naming naming, String lines) {
        gate.require(actor, partnership);
        Naming named = checked(naming);
        UUID id = Ids.next(gate.now());
        table.add(id, partnership, named);
        Loaded loaded = load(id, partnership, lines);
        administered("survey.population-add");
        return loaded;
    }

    @Override
    public Loaded addLines(Actor actor, UUID population, String lines) {
        Population found = changing(actor, population);
        Loaded loaded = load(population, found.partnership(), lines);
        table.addressesToInvites(population);
        administered("survey.population-change");
        return loaded;
    }

    private static Naming checked(Naming naming) {
        Naming bare = new Naming(
                naming.name().strip(),
                naming.regionLabel().strip(),
                naming.sizeLabel().strip());
        new Checks()
                .required(NAME, bare.name())
                .text(NAME, bare.name(), Checks.SHORT)
                .text("regioNaam", bare.regionLabel(), Checks.SHORT)
                .text("grootteNaam", bare.sizeLabel(), Checks.SHORT)
                .refuseIfAny();
        return bare;
    }

    private Loaded load(UUID population, UUID partnership, String lines) {
        new Checks().required(LINES, lines).text(LINES, lines, LONGEST_LIST).refuseIfAny();
        List<Row> rows = ReadingLines.of(lines);
        if (rows.size() > MOST) {
            throw RefusedException.invalid(LINES, "survey.population.too-many", MOST);
        }
        Map<String, Unit> known = new HashMap<>();
        table.every(population).forEach(each -> known.put(key(each.name()), each));
        List<Unit> added = new ArrayList<>();
        List<Unit> changed = new ArrayList<>();
        List<LineRefusal> refused = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            if (row.line() == rows.getFirst().line() && HEADS.contains(key(row.cell(0)))) {
                continue;
            }
            UnitInput input = new UnitInput(row.cell(0), row.cell(1), row.cell(2), row.cell(3));
            String wrong = wrong(input);
            if (wrong.isEmpty() && !seen.add(key(input.name()))) {
                wrong = "survey.population.line.twice";
            }
            Unit before = known.get(key(input.name()));
            if (!wrong.isEmpty()) {
                refused.add(new LineRefusal(row.line(), wrong, input.name()));
            } else if (before == null) {
                added.add(made(Ids.next(gate.now()), input));
            } else {
                changed.add(made(before.id(), input));
            }
        }
        if (added.isEmpty() && changed.isEmpty()) {
            throw RefusedException.invalid(LINES, "survey.population.no-line");
        }
        table.addUnits(population, partnership, added);
        table.changeUnits(changed);
        return new Loaded(population, added.size(), changed.size(), refused);
    }

    private static Unit made(UUID id, UnitInput input) {
        return new Unit(
                id,
                input.name().strip(),
                input.region().strip(),
                input.size().strip(),
                input.email().strip());
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static String wrong(UnitInput input) {
        if (input.name().isBlank()) {
            return "survey.population.line.no-name";
        }
        if (List.of(input.name(), input.region(), input.size(), input.email()).stream()
                .anyMatch(each -> each.length() > Checks.SHORT || each.indexOf('\0') >= 0)) {
            return "survey.population.line.too-long";
        }
        return input.email().isBlank() || MAIL.matcher(input.email().strip()).matches()
                ? ""
                : "survey.population.line.email";
    }

    @Override
    public void rename(Actor actor, UUID population, Naming naming) {
        found(actor, population);
        table.rename(population, checked(naming));
        administered("survey.population-change");
    }

    @Override
    public void changeUnit(Actor actor, UUID population, UUID unit, UnitInput input) {
        Population found = found(actor, population);
        Unit before =
                table.these(population, List.of(unit)).stream().findFirst().orElseThrow(RefusedException::notFound);
        Unit after = made(unit, input);
        if (found.fixed()
                && !(before.name().equals(after.name())
                        && before.region().equals(after.region())
                        && before.size().equals(after.size()))) {
            throw RefusedException.conflict("survey.population.fixed");
        }
        String wrong = wrong(input);
        boolean taken = table.every(population).stream()
                .anyMatch(each -> !each.id().equals(unit) && key(each.name()).equals(key(after.name())));
        new Checks()
                .that(wrong.isEmpty(), wrong.endsWith("email") ? "email" : NAME, wrong)
                .that(!taken, NAME, "survey.population.line.twice")
                .refuseIfAny();
        table.changeUnits(List.of(after));
        table.addressesToInvites(population);
        administered("survey.population-change");
    }

    @Override
    public void removeUnit(Actor actor, UUID population, UUID unit) {
        changing(actor, population);
        table.removeUnit(population, unit);
        administered("survey.population-change");
    }

    @Override
    public void remove(Actor actor, UUID population) {
        found(actor, population);
        if (table.used(population)) {
            throw RefusedException.conflict("survey.population.used");
        }
        table.remove(population);
        administered("survey.population-remove");
    }

    private void administered(String activity) {
        gate.trace().of(Action.ADMINISTER, activity, null, List.of());
    }
}
