@NullMarked
package org.w3id.muster.site.page;

import org.jspecify.annotations.NullMarked;
