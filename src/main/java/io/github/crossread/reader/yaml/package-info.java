/** What is said about articles in YAML: fields of a set's file, and front matter. */
@NullMarked
package io.github.crossread.reader.yaml;

import org.jspecify.annotations.NullMarked;
