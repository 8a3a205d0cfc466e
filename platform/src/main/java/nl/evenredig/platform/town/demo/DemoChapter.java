// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import nl.evenredig.platform.shared.MunicipalityId;

/// One piece of the demo town. Chapters are told in their `@Order`, on the first start only, in one transaction.
interface DemoChapter {
    void tell(MunicipalityId municipality);
}
