package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cunbao.definitions.Form;
import org.cunbao.intake.Row;
import org.cunbao.intake.Sheet;
import org.cunbao.intake.UnreadableFile;
import org.cunbao.normalise.TextKey;
import org.cunbao.normalise.UnitNames;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.Finding;
import org.jspecify.annotations.Nullable;

/** Settles the next tables of one sheet from the rows in sight: header or card, form, columns, unit and period. */
final class TableBuilder {

    private static final Pattern CONTINUED = Pattern.compile("续(?:表|页)?\\d*\\s*[）)】\\]]?$|^(?:续表|接上[页表])");

    private final Lexicon lexicon;
    private final UnitNames units;
    private final Sheet sheet;
    private final Hints hints;
    private final CardTables cards;
    private @Nullable Told first;
    private boolean endsBelow;
    private int tables;

    TableBuilder(Lexicon lexicon, UnitNames units, Sheet sheet, Hints hints) {
        this.lexicon = lexicon;
        this.units = units;
        this.sheet = sheet;
        this.hints = hints;
        this.cards = new CardTables(lexicon, units);
    }

    Band next(List<Row> window, Merges merges) throws UnreadableFile {
        List<CardFinder.Card> inSight = cards.find(window);
        if (!inSight.isEmpty()) {
            return Band.ofCards(cards(window, inSight));
        }
        Grid grid = new Grid(window, merges);
        Optional<Header> header = new HeaderFinder(lexicon, grid, window).find().or(() -> continued(window));
        Optional<Band> nothing = nothing(window, header);
        if (nothing.isPresent()) {
            return nothing.get();
        }
        return header.isPresent()
                ? band(window, header.get().withJoints(window, lexicon), merges)
                : Band.of(unknown(window));
    }

    /** The header of the sheet before, where this one says that it goes on with it. */
    private Optional<Header> continued(List<Row> window) {
        boolean says = tables == 0
                && (CONTINUED.matcher(sheet.name()).find()
                        || window.get(0).cells().size() == 1
                                && CONTINUED.matcher(joined(window.get(0))).find());
        return says
                ? hints.headers()
                        .before(sheet.number())
                        .flatMap(header -> window.stream()
                                .filter(row -> row.cells().size() * 2
                                        > header.columns().size())
                                .findFirst()
                                .map(row -> new Header(row.number(), row.number() - 1, header.columns())))
                : Optional.empty();
    }

    /** Whether a card begins within the next few rows. */
    boolean beginsCard(List<Row> window) {
        return cards.begin(window);
    }

    RowClassifier classifier(Band band, int table, Merges merges) {
        return new RowClassifier(
                band.tables().get(table), merges, band.headers().get(table), band.titles(), units);
    }

    /** Whether the row names one village, and another than the band is of. */
    boolean isOfAnother(Band band, Row row) {
        Optional<String> village = UnitCaption.village(units.find(joined(row)).stream());
        return village.isPresent() && !band.tables().get(0).told().unit().equals(village);
    }

    /** Whether the row is one text that gives a value to the rows of the band's first table. */
    boolean isCaption(Band band, Row row) {
        return row.cells().size() == 1
                && (isBlock(row)
                        || !WordLists.isPaper(TextKey.of(row.cells().get(0).shown())) && tellsCode(band, row));
    }

    /** {@code 三、其他活动} between rows under one header: a block of the same table, unless it names a unit or a form. */
    private boolean isBlock(Row row) {
        String text = row.cells().get(0).shown();
        return RowWords.isNumberedCaption(text) && units.find(text).isEmpty() && !WordLists.isPaper(TextKey.of(text));
    }

    private boolean tellsCode(Band band, Row row) {
        return band.tables()
                .get(0)
                .form()
                .flatMap(form -> CaptionValue.of(
                        lexicon.words(form.id()), row.cells().get(0).shown(), Set.of()))
                .isPresent();
    }

    private Band band(List<Row> seen, Header header, Merges merges) throws UnreadableFile {
        hints.headers().put(sheet.number(), header);
        ShownRows shown = ShownRows.of(header, merges, seen, lexicon);
        List<Row> window = seen.stream().map(shown::show).toList();
        List<Row> above = window.stream()
                .takeWhile(row -> row.number() < header.firstRow())
                .toList();
        Header joined = JointColumns.joined(header);
        Header whole = new Header(header.firstRow(), header.lastRow(), shown.columns(joined.columns()));
        Map<Integer, ColumnProfile> profiles = Profiles.below(whole, window, lexicon);
        List<SideBySide.Part> groups = CodeGroups.of(joined, above, lexicon);
        List<SideBySide.Part> parts = groups.isEmpty() ? SideBySide.split(joined.columns(), above, lexicon) : groups;
        List<Table> found = new ArrayList<>();
        for (SideBySide.Part part : parts) {
            found.add(table(window, part.above(), header, shown.columns(part.columns()), profiles));
        }
        List<List<HeaderColumn>> own = parts.stream()
                .map(part -> JointColumns.original(part.columns(), header))
                .toList();
        return new Band(found, own, header, shown, Band.titleKeys(above));
    }

    private Table table(
            List<Row> window,
            List<Row> above,
            Header header,
            List<HeaderColumn> columns,
            Map<Integer, ColumnProfile> profiles)
            throws UnreadableFile {
        TableFindings findings = new TableFindings(sheet, header, columns, profiles);
        Surveyed surveyed = survey(above, named -> UnitBelow.rows(sheet, window, header.lastRow(), lexicon, named));
        FormChooser chooser = new FormChooser(lexicon, units);
        List<FormChooser.Candidate> candidates = hints.form().isPresent()
                ? chooser.only(hints.form().get(), columns, profiles)
                : chooser.candidates(columns, profiles, surroundings(above).over(header, window));
        Optional<FormChooser.Candidate> winner = FormChooser.winner(candidates);
        String fingerprint = Fingerprint.of(columns);
        List<Evidence> evidence = new ArrayList<>(surveyed.evidence());
        List<Column> read = columns.stream().map(Column::unused).toList();
        List<Finding> noticed = new ArrayList<>(surveyed.findings());
        Told told = surveyed.told();
        if (winner.isPresent()) {
            ColumnMatch match = winner.get().match();
            evidence.add(winner.get().evidence());
            evidence.addAll(match.evidence());
            Map<Integer, Optional<String>> layout = hints.layouts().get(fingerprint);
            read = layout == null
                    ? TitleValues.uncaptioned(lexicon.words(match.form().id()), match, window, header)
                    : Layouts.apply(match, layout);
            read = StatedValues.with(lexicon.words(match.form().id()), read, above);
            told = told.with(
                    TitleValues.of(lexicon.words(match.form().id()), read, surveyed.titles(), window, profiles),
                    OtherWord.of(read, profiles));
            noticed.addAll(findings.of(
                    read,
                    layout == null
                            ? match.guessed().stream().filter(read::contains).toList()
                            : List.of()));
        } else {
            noticed.add(findings.noForm(candidates));
        }
        Table.Place place = new Table.Place(
                above.isEmpty() ? header.firstRow() : above.get(0).number(),
                header.lastRow(),
                columns.get(0).column(),
                JointColumns.lastOf(columns, header));
        return new Table(
                ++tables,
                winner.map(candidate -> candidate.match().form()),
                false,
                place,
                fingerprint,
                JointColumns.whole(read, header),
                told,
                evidence,
                noticed);
    }

    private List<Table> cards(List<Row> window, List<CardFinder.Card> found) throws UnreadableFile {
        int first = found.get(0).firstRow();
        List<Row> above = window.stream().takeWhile(row -> row.number() < first).toList();
        int top = above.isEmpty() ? first : above.get(0).number();
        Surveyed surveyed =
                survey(above, named -> UnitBelow.card(window, found.get(0).lastRow()));
        List<Table> read = CardTables.tables(found, tables + 1, top, surveyed);
        tables += read.size();
        return read;
    }

    /** A paper whose title names one form, with nothing below it but that there was nothing: it reports that form as empty. */
    private Optional<Band> nothing(List<Row> window, Optional<Header> header) throws UnreadableFile {
        int before = header.map(Header::firstRow).orElse(Integer.MAX_VALUE);
        Optional<Row> nothing = window.stream()
                .takeWhile(row -> row.number() < before && row.cells().size() <= 2)
                .filter(row -> RowWords.isNothing(row.cells()))
                .findFirst();
        if (nothing.isEmpty()) {
            return Optional.empty();
        }
        int at = nothing.get().number();
        List<Row> above = window.stream().takeWhile(row -> row.number() < at).toList();
        Optional<Form> form = new FormChooser(lexicon, units).named(surroundings(above));
        Surveyed surveyed = survey(above, named -> UnitBelow.rows(sheet, window, at, lexicon, named));
        Table.Place place = new Table.Place(above.isEmpty() ? at : above.get(0).number(), at - 1, 1, 1);
        return form.map(known -> new Band(
                List.of(new Table(
                        ++tables,
                        Optional.of(known),
                        false,
                        place,
                        "",
                        List.of(),
                        surveyed.told(),
                        surveyed.evidence(),
                        surveyed.findings())),
                List.of(List.of()),
                new Header(at, at - 1, List.of()),
                ShownRows.AS_THEY_ARE,
                Band.titleKeys(above)));
    }

    private Table unknown(List<Row> window) throws UnreadableFile {
        Surveyed surveyed = survey(List.of(), named -> List.of());
        Table.Place place = new Table.Place(window.get(0).number(), 0, 1, 1);
        return new Table(
                ++tables,
                Optional.empty(),
                false,
                place,
                "",
                List.of(),
                surveyed.told(),
                List.of(),
                List.of(TableFindings.noTable(sheet)));
    }

    private Surveyed survey(List<Row> above, Survey.Below below) throws UnreadableFile {
        List<Row> own = endsBelow ? UnitBelow.withoutEnd(above) : above;
        Surveyed surveyed = new Survey(units, sheet, hints, first).of(own, below);
        endsBelow = surveyed.evidence().stream().anyMatch(item -> item.by().equals(Survey.BELOW));
        first = first == null ? surveyed.told() : first;
        return surveyed;
    }

    /** A table below another one, with a title of its own, is not what the sheet is named after. */
    private FormChooser.Surroundings surroundings(List<Row> above) {
        List<String> titles = above.stream()
                .filter(row -> !RowWords.isNote(row.cells()) || RowWords.isTitleOfPeriod(row.cells()))
                .map(TableBuilder::joined)
                .toList();
        boolean ownTitle = tables > 0 && !titles.isEmpty();
        String name = ownTitle ? "" : sheet.name();
        return new FormChooser.Surroundings(titles, name, Paths.baseName(hints.path()), List.of());
    }

    static String joined(Row row) {
        return row.cells().stream().map(Cell::shown).collect(Collectors.joining(" "));
    }
}
