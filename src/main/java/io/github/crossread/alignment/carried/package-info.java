/**
 * Which parts of a sentence another article carries, anywhere in it: the words of a part are looked
 * up in the whole other article through an index, never by comparing all sentences.
 */
@NullMarked
package io.github.crossread.alignment.carried;

import org.jspecify.annotations.NullMarked;
