/** Who is heard in one article: whose words it gives, quoted or reported, and what names them. */
@NullMarked
package io.github.crossread.text.voice;

import org.jspecify.annotations.NullMarked;
