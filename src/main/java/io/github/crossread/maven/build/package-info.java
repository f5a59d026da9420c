/** What a build shares with others: the log that servers read, folders that two may write to. */
@NullMarked
package io.github.crossread.maven.build;

import org.jspecify.annotations.NullMarked;
