package io.github.workflowautomation.client;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Time zones by the names that Windows has for them: some of those that Unicode's CLDR maps. */
final class WindowsZones {
    /** Windows name = zone of the whole name, then others that go by it. */
    private static final String TABLE = """
            Dateline Standard Time = Etc/GMT+12
            UTC-11 = Etc/GMT+11 Pacific/Pago_Pago Pacific/Midway Pacific/Niue
            Aleutian Standard Time = America/Adak
            Hawaiian Standard Time = Pacific/Honolulu Etc/GMT+10 Pacific/Tahiti Pacific/Rarotonga
            Marquesas Standard Time = Pacific/Marquesas
            Alaskan Standard Time = America/Anchorage America/Juneau America/Nome America/Sitka
            UTC-09 = Etc/GMT+9 Pacific/Gambier
            Pacific Standard Time (Mexico) = America/Tijuana
            UTC-08 = Etc/GMT+8 Pacific/Pitcairn
            Pacific Standard Time = America/Los_Angeles America/Vancouver
            US Mountain Standard Time = America/Phoenix America/Hermosillo Etc/GMT+7
            Mountain Standard Time (Mexico) = America/Mazatlan
            Mountain Standard Time = America/Denver America/Edmonton America/Boise
            Yukon Standard Time = America/Whitehorse
            Central America Standard Time = America/Guatemala America/Costa_Rica America/El_Salvador America/Managua
            Central Standard Time = America/Chicago America/Winnipeg
            Easter Island Standard Time = Pacific/Easter
            Central Standard Time (Mexico) = America/Mexico_City America/Monterrey America/Merida
            Canada Central Standard Time = America/Regina
            SA Pacific Standard Time = America/Bogota America/Lima America/Panama America/Guayaquil America/Jamaica
            Eastern Standard Time (Mexico) = America/Cancun
            Eastern Standard Time = America/New_York America/Toronto America/Detroit America/Nassau
            Haiti Standard Time = America/Port-au-Prince
            Cuba Standard Time = America/Havana
            US Eastern Standard Time = America/Indiana/Indianapolis
            Turks And Caicos Standard Time = America/Grand_Turk
            Paraguay Standard Time = America/Asuncion
            Atlantic Standard Time = America/Halifax Atlantic/Bermuda
            Venezuela Standard Time = America/Caracas
            Central Brazilian Standard Time = America/Cuiaba
            SA Western Standard Time = America/La_Paz America/Manaus America/Puerto_Rico America/Santo_Domingo
            Pacific SA Standard Time = America/Santiago
            Newfoundland Standard Time = America/St_Johns
            Tocantins Standard Time = America/Araguaina
            E. South America Standard Time = America/Sao_Paulo
            SA Eastern Standard Time = America/Cayenne America/Fortaleza America/Belem
            Argentina Standard Time = America/Argentina/Buenos_Aires America/Buenos_Aires
            Greenland Standard Time = America/Godthab
            Montevideo Standard Time = America/Montevideo
            Magallanes Standard Time = America/Punta_Arenas
            Saint Pierre Standard Time = America/Miquelon
            Bahia Standard Time = America/Bahia
            UTC-02 = Etc/GMT+2 America/Noronha
            Azores Standard Time = Atlantic/Azores
            Cape Verde Standard Time = Atlantic/Cape_Verde
            UTC = Etc/UTC UTC Z Etc/GMT GMT
            GMT Standard Time = Europe/London Europe/Dublin Europe/Lisbon
            Greenwich Standard Time = Atlantic/Reykjavik Africa/Abidjan Africa/Accra Africa/Dakar
            Sao Tome Standard Time = Africa/Sao_Tome
            Morocco Standard Time = Africa/Casablanca
            W. Europe Standard Time = Europe/Berlin Europe/Amsterdam Europe/Vienna Europe/Zurich Europe/Rome \
            Europe/Stockholm Europe/Oslo Europe/Luxembourg Europe/Monaco Europe/Malta Europe/Vaduz Europe/San_Marino
            Central Europe Standard Time = Europe/Budapest Europe/Prague Europe/Belgrade Europe/Bratislava \
            Europe/Ljubljana Europe/Tirane
            Romance Standard Time = Europe/Paris Europe/Madrid Europe/Brussels Europe/Copenhagen
            Central European Standard Time = Europe/Warsaw Europe/Zagreb Europe/Sarajevo Europe/Skopje
            W. Central Africa Standard Time = Africa/Lagos Africa/Algiers Africa/Tunis Africa/Luanda Africa/Kinshasa
            Jordan Standard Time = Asia/Amman
            GTB Standard Time = Europe/Bucharest Europe/Athens
            Middle East Standard Time = Asia/Beirut
            Egypt Standard Time = Africa/Cairo
            E. Europe Standard Time = Europe/Chisinau
            Syria Standard Time = Asia/Damascus
            West Bank Standard Time = Asia/Hebron Asia/Gaza
            South Africa Standard Time = Africa/Johannesburg Africa/Harare Africa/Maputo Africa/Lusaka
            FLE Standard Time = Europe/Kiev Europe/Helsinki Europe/Riga Europe/Sofia Europe/Tallinn Europe/Vilnius
            Israel Standard Time = Asia/Jerusalem
            South Sudan Standard Time = Africa/Juba
            Kaliningrad Standard Time = Europe/Kaliningrad
            Sudan Standard Time = Africa/Khartoum
            Libya Standard Time = Africa/Tripoli
            Namibia Standard Time = Africa/Windhoek
            Arabic Standard Time = Asia/Baghdad
            Turkey Standard Time = Europe/Istanbul
            Arab Standard Time = Asia/Riyadh Asia/Kuwait Asia/Qatar Asia/Bahrain Asia/Aden
            Belarus Standard Time = Europe/Minsk
            Russian Standard Time = Europe/Moscow
            E. Africa Standard Time = Africa/Nairobi Africa/Addis_Ababa Africa/Kampala Africa/Dar_es_Salaam
            Iran Standard Time = Asia/Tehran
            Arabian Standard Time = Asia/Dubai Asia/Muscat
            Astrakhan Standard Time = Europe/Astrakhan
            Azerbaijan Standard Time = Asia/Baku
            Russia Time Zone 3 = Europe/Samara
            Mauritius Standard Time = Indian/Mauritius
            Saratov Standard Time = Europe/Saratov
            Georgian Standard Time = Asia/Tbilisi
            Volgograd Standard Time = Europe/Volgograd
            Caucasus Standard Time = Asia/Yerevan
            Afghanistan Standard Time = Asia/Kabul
            West Asia Standard Time = Asia/Tashkent
            Ekaterinburg Standard Time = Asia/Yekaterinburg
            Pakistan Standard Time = Asia/Karachi
            India Standard Time = Asia/Kolkata Asia/Calcutta
            Sri Lanka Standard Time = Asia/Colombo
            Nepal Standard Time = Asia/Kathmandu
            Central Asia Standard Time = Asia/Bishkek
            Bangladesh Standard Time = Asia/Dhaka
            Omsk Standard Time = Asia/Omsk
            Myanmar Standard Time = Asia/Yangon Asia/Rangoon
            SE Asia Standard Time = Asia/Bangkok Asia/Ho_Chi_Minh Asia/Saigon Asia/Jakarta
            Altai Standard Time = Asia/Barnaul
            W. Mongolia Standard Time = Asia/Hovd
            North Asia Standard Time = Asia/Krasnoyarsk
            N. Central Asia Standard Time = Asia/Novosibirsk
            Tomsk Standard Time = Asia/Tomsk
            China Standard Time = Asia/Shanghai Asia/Hong_Kong Asia/Macau
            North Asia East Standard Time = Asia/Irkutsk
            Singapore Standard Time = Asia/Singapore Asia/Kuala_Lumpur Asia/Manila
            W. Australia Standard Time = Australia/Perth
            Taipei Standard Time = Asia/Taipei
            Ulaanbaatar Standard Time = Asia/Ulaanbaatar
            Aus Central W. Standard Time = Australia/Eucla
            Transbaikal Standard Time = Asia/Chita
            Tokyo Standard Time = Asia/Tokyo
            North Korea Standard Time = Asia/Pyongyang
            Korea Standard Time = Asia/Seoul
            Yakutsk Standard Time = Asia/Yakutsk
            Cen. Australia Standard Time = Australia/Adelaide
            AUS Central Standard Time = Australia/Darwin
            E. Australia Standard Time = Australia/Brisbane
            AUS Eastern Standard Time = Australia/Sydney Australia/Melbourne
            West Pacific Standard Time = Pacific/Port_Moresby Pacific/Guam
            Tasmania Standard Time = Australia/Hobart
            Vladivostok Standard Time = Asia/Vladivostok
            Lord Howe Standard Time = Australia/Lord_Howe
            Bougainville Standard Time = Pacific/Bougainville
            Russia Time Zone 10 = Asia/Srednekolymsk
            Magadan Standard Time = Asia/Magadan
            Norfolk Standard Time = Pacific/Norfolk
            Sakhalin Standard Time = Asia/Sakhalin
            Central Pacific Standard Time = Pacific/Guadalcanal Pacific/Noumea
            Russia Time Zone 11 = Asia/Kamchatka
            New Zealand Standard Time = Pacific/Auckland
            UTC+12 = Etc/GMT-12
            Fiji Standard Time = Pacific/Fiji
            Chatham Islands Standard Time = Pacific/Chatham
            UTC+13 = Etc/GMT-13
            Tonga Standard Time = Pacific/Tongatapu
            Samoa Standard Time = Pacific/Apia
            Line Islands Standard Time = Pacific/Kiritimati
            """;

    /** Zones that were renamed, by their new ids; CLDR keeps the old ones, and so does the table. */
    private static final Map<String, String> OLD_IDS =
            Map.of("America/Nuuk", "America/Godthab", "Europe/Kyiv", "Europe/Kiev");

    private WindowsZones() {}

    /** {@return the Windows names, each with its zones, the first of which stands for it} */
    static Map<String, List<String>> table() {
        Map<String, List<String>> table = new LinkedHashMap<>();
        TABLE.lines().map(line -> line.split(" = ", 2)).forEach(row -> table.put(row[0], List.of(row[1].split(" +"))));
        return table;
    }

    /** {@return the Windows name of a zone, if it is among those known here} */
    static Optional<String> name(ZoneId zone) {
        String id = OLD_IDS.getOrDefault(zone.getId(), zone.getId());
        return table().entrySet().stream()
                .filter(row -> row.getValue().contains(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** {@return the zone of a Windows name, or of a name that is a zone's id already} */
    static Optional<ZoneId> zone(String name) {
        return table().entrySet().stream()
                .filter(row -> row.getKey().equalsIgnoreCase(name))
                .map(row -> row.getValue().get(0))
                .findFirst()
                .or(() -> Optional.of(name))
                .flatMap(WindowsZones::byId);
    }

    private static Optional<ZoneId> byId(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
