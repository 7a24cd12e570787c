/**
 * The sub-commands of {@code ./muster}: they read options, call the packages below and print; they decide nothing.
 *
 * <pre>{@code
 * int exitCode = Main.run("ask", "Q14");   // 0 done, 1 the input is not right, 2 wrong usage
 * }</pre>
 *
 * <p>Sees every other package; nobody sees it. {@link org.w3id.muster.cli.Main} lists the commands, one file each.
 */
@NullMarked
package org.w3id.muster.cli;

import org.jspecify.annotations.NullMarked;
