// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import nl.evenredig.platform.place.Settlement;
import nl.evenredig.platform.shared.MunicipalityId;

/// What the demo town is made of, as the files in `demo/` tell it.
///
/// @param place Havermonde, its districts and neighbourhoods, and who lives there
/// @param elections real rounds, to count again
record DemoFiles(Settlement place, List<Election> elections) {

    /// A file with a real election, and who published it.
    record Election(String fileName, String origin) {
        byte[] file() {
            return new DemoFile("rounds/" + fileName).bytes();
        }
    }

    static DemoFiles read(MunicipalityId id) throws IOException {
        return new DemoFiles(
                DemoPlace.read(id),
                new DemoFile("rondes.csv").rows().stream().map(DemoFiles::election).toList());
    }

    private static Election election(NamedCsvRecord row) {
        return new Election(row.getField("bestand"), row.getField("bron"));
    }
}
