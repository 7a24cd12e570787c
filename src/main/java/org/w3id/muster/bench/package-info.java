/**
 * Measures a running server as a crowd of readers would use it: every request asks for another address, so that no cache
 * of pages can shine.
 *
 * <pre>{@code
 * InventedRegister.write(directory, 20_000);             // data for an edition of any size
 * SiteBenchmark.run(new SiteBenchmark.Settings(uri, …)); // a row for each kind of request
 * }</pre>
 *
 * <p>A rival is measured in the same run, round by round, as machines are noisy: ratios count, not figures. Sees nothing of
 * ours but talks HTTP; only {@code cli} sees it.
 */
@NullMarked
package org.w3id.muster.bench;

import org.jspecify.annotations.NullMarked;
