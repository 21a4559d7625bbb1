package kr.opengov.web.members;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a country's tile lies on the map: one square for each, roughly where it lies in the world. No border is drawn, so
 * that none can be wrong.
 */
final class WorldTiles {

    /** A row, then code and column of each tile in it. The first column is {@link #FIRST_COLUMN}. */
    private static final String LAYOUT = """
            0: NOR 11 SWE 12 FIN 13
            1: CAN 2 DNK 11 EST 13 RUS 17
            2: USA 2 IRL 8 GBR 9 NLD 10 DEU 11 CZE 12 LVA 13 LTU 14
            3: MEX 2 DOM 5 FRA 9 LUX 10 SVK 12 HUN 13 UKR 14 MDA 15
            4: GTM 2 HND 3 JAM 4 TTO 6 PRT 7 ESP 8 ITA 10 HRV 11 BIH 12 SRB 13 ROU 14 MNG 22
            5: SLV 2 CRI 3 PAN 4 MNE 11 XKX 12 MKD 13 BGR 14 GEO 16 KGZ 19 KOR 24
            6: COL 4 MLT 10 ALB 12 GRC 13 TUR 15 ARM 16 AZE 17 AFG 19
            7: ECU 3 PER 4 BRA 5 MAR 8 TUN 10 ISR 14 JOR 15 PAK 20
            8: PRY 4 CPV 6 SEN 8 BFA 10 PHL 25
            9: CHL 3 ARG 4 URY 5 GMB 8 SLE 9 CIV 10 GHA 11 BEN 12 NGA 13 LKA 21
            10: LBR 9 KEN 16 MDV 20 IDN 24 PNG 27
            11: TZA 16 SYC 18 TLS 25
            12: ZMB 14 MWI 15 AUS 25
            13: ZAF 14 NZL 27
            """;

    private static final int FIRST_COLUMN = 2;

    /** Columns and rows of the map. */
    static final int COLUMNS = 26;

    static final int ROWS = 14;

    private static final Map<String, Place> PLACES = places();

    private WorldTiles() {}

    /** A place on the map, from the upper left corner. */
    record Place(int column, int row) {}

    /** The countries that have a tile, by their codes. */
    static Map<String, Place> all() {
        return PLACES;
    }

    private static Map<String, Place> places() {
        Map<String, Place> places = new LinkedHashMap<>();
        LAYOUT.lines().forEach(line -> {
            String[] parts = line.strip().split("[: ]+");
            int row = Integer.parseInt(parts[0]);
            for (int i = 1; i < parts.length; i += 2) {
                places.put(parts[i], new Place(Integer.parseInt(parts[i + 1]) - FIRST_COLUMN, row));
            }
        });
        return Map.copyOf(places);
    }
}
