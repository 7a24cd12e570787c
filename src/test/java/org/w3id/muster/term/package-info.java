/** Tests of the value types: tables of every form with counterexamples, and properties over random input. */
@NullMarked
package org.w3id.muster.term;

import org.jspecify.annotations.NullMarked;
