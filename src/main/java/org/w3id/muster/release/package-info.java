/** Builds, publishes and opens releases. */
@NullMarked
package org.w3id.muster.release;

import org.jspecify.annotations.NullMarked;
