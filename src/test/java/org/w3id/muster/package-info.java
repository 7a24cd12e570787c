/** Tests that look at the whole program. */
@org.jspecify.annotations.NullMarked
package org.w3id.muster;
