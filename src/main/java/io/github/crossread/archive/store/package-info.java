/** What an archive's run keeps on disk, so that memory is bounded and a killed run goes on. */
@NullMarked
package io.github.crossread.archive.store;

import org.jspecify.annotations.NullMarked;
