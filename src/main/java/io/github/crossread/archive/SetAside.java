package io.github.crossread.archive;

import io.github.crossread.archive.store.Decoder;
import io.github.crossread.archive.store.Encoder;

/**
 * What was not read, or not compared.
 *
 * @param id the id of the article, file or story
 * @param reason why, in a sentence
 */
public record SetAside(String id, String reason) {

  static SetAside read(Decoder in) {
    return new SetAside(in.text(), in.text());
  }

  void write(Encoder out) {
    out.text(id);
    out.text(reason);
  }
}
