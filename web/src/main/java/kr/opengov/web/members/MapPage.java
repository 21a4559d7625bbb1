package kr.opengov.web.members;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.opengov.membership.MemberFilter;
import kr.opengov.membership.MemberRegister;
import kr.opengov.membership.MemberRow;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.Region;
import kr.opengov.membership.Standing;
import kr.opengov.web.frame.CurrentPage;

/** The countries of the partnership on a day: a map of tiles, and the same in lists by region. */
@Named
@RequestScoped
public class MapPage {

    /** The year in which the partnership was founded. */
    private static final int FIRST_YEAR = 2011;

    private static final int TILE = 44;

    @Inject
    private MemberRegister register;

    @Inject
    private CurrentPage current;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private DayQuestion question;
    private List<MemberRow> rows;

    /** A country on the map; {@code standing} is {@code NONE} where it is not in the register on the day. */
    public record Tile(int left, int top, String code, String standing, String name) {}

    /** A year of the partnership, and the day the map shows for it. */
    public record Year(String name, LocalDate day, boolean shown) {}

    /** The countries of a region, members first; the region is null where the partnership has placed none. */
    public record Group(Region region, long members, List<MemberRow> countries) {}

    @PostConstruct
    void read() {
        question = DayQuestion.read(request::getParameter, clock);
        rows = register.asOfAll(
                question.asOf(),
                question.knownAt(),
                MemberFilter.of(MembershipKind.NATIONAL, null),
                "ko".equals(current.getLang()) ? "name" : "nameEn",
                false);
    }

    public DayQuestion getQuestion() {
        return question;
    }

    public long getMembers() {
        return count(rows);
    }

    public int getWidth() {
        return WorldTiles.COLUMNS * TILE;
    }

    public int getHeight() {
        return WorldTiles.ROWS * TILE;
    }

    public List<Tile> getTiles() {
        Map<String, MemberRow> byCode = rows.stream().collect(Collectors.toMap(MemberRow::code, Function.identity()));
        return WorldTiles.ALL.stream()
                .map(place -> tile(place, byCode.get(place.code())))
                .toList();
    }

    private Tile tile(WorldTiles.Place place, MemberRow row) {
        return new Tile(
                place.column() * TILE,
                place.row() * TILE,
                place.code(),
                row == null ? "NONE" : row.standing().name(),
                row == null ? place.code() : row.name(current.getLang()));
    }

    /** What a tile can mean, in the order of the legend. */
    public List<Standing> getStandings() {
        return List.of(Standing.MEMBER, Standing.JOINING, Standing.FORMER, Standing.UNDETERMINED);
    }

    /** The years from the founding on; each leads to its last day, the present one to today. */
    public List<Year> getYears() {
        LocalDate today = LocalDate.now(clock);
        return IntStream.rangeClosed(FIRST_YEAR, today.getYear())
                .mapToObj(year -> {
                    LocalDate last = LocalDate.of(year, 12, 31);
                    LocalDate day = last.isAfter(today) ? today : last;
                    return new Year(String.valueOf(year), day, day.equals(question.asOf()));
                })
                .toList();
    }

    /** The countries by region. */
    public List<Group> getGroups() {
        List<Region> regions = Arrays.stream(Region.values()).collect(Collectors.toList());
        regions.add(null);
        return regions.stream()
                .map(region ->
                        rows.stream().filter(row -> row.region() == region).toList())
                .filter(countries -> !countries.isEmpty())
                .map(countries -> new Group(countries.get(0).region(), count(countries), countries))
                .toList();
    }

    private static long count(List<MemberRow> countries) {
        return countries.stream()
                .filter(row -> row.standing() == Standing.MEMBER)
                .count();
    }
}
