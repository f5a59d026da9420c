/**
 * What is known of a language: its words, by what they are to a reader of news.
 *
 * <p>A language is a folder, {@code language/<code>/} among the resources, with a file for each
 * kind of knowledge in {@link io.github.crossread.language.WordKind}; {@code
 * language/languages.txt} names the folders. What belongs to no language in particular stands in
 * {@code language/und/}. {@link io.github.crossread.language.Language#of} is the one way in, and
 * keeps what was read; {@code WordFiles} alone reads the files.
 *
 * <p>A file holds an entry a line. Lines that are blank or begin with {@code #} say nothing. A file
 * of words has the word first, in its normal form and lower case if nothing else is said, then what
 * is told of it; {@link io.github.crossread.language.Language#words} gives the words. A file of
 * patterns has a regular expression a line; {@link io.github.crossread.language.Language#lines}
 * gives them as they are, and {@link io.github.crossread.language.Language#linesOfAll} those of all
 * languages, for texts whose language is not known yet.
 *
 * <p>Stemmers and stop lists are the Snowball project's, as Apache Lucene ships them; English word
 * lists are LanguageTool's.
 */
@NullMarked
package io.github.crossread.language;

import org.jspecify.annotations.NullMarked;
