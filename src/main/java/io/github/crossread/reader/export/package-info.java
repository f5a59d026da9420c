/**
 * Exports of databases of newspapers, with many articles in one file: Nexis, Factiva, ProQuest.
 *
 * <p>The lists beside these classes are what the databases call their fields, in their languages.
 */
@NullMarked
package io.github.crossread.reader.export;

import org.jspecify.annotations.NullMarked;
