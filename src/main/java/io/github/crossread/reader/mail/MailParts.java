package io.github.crossread.reader.mail;

import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.source.TextDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/** What a mail (RFC 5322, MIME) holds: its head, and its first text in HTML and in plain. */
final class MailParts {

  private static final MimeConfig LIMITS =
      new MimeConfig.Builder()
          .setMaxLineLen(1_000_000)
          .setMaxHeaderCount(2_000)
          .setMaxHeaderLen(200_000)
          .build();

  /** Multiparts within multiparts nest no deeper in a mail. */
  private static final int DEEPEST = 30;

  private final Path file;
  private final Map<String, String> head = new HashMap<>();
  private final Map<String, MailText> texts = new HashMap<>();
  private int depth;

  /** A text of a mail. */
  static final class MailText {
    private final byte[] bytes;
    private final Optional<Charset> charset;

    private MailText(byte[] bytes, Optional<Charset> charset) {
      this.bytes = bytes;
      this.charset = charset;
    }

    /** Returns the text, decoded from base64 or quoted-printable. */
    byte[] bytes() {
      return bytes;
    }

    /** Returns its encoding, if the mail says it and it is known. */
    Optional<Charset> charset() {
      return charset;
    }
  }

  private MailParts(Path file) {
    this.file = file;
  }

  /** Reads a mail. */
  static MailParts of(Path file, byte[] bytes) throws InputException {
    MailParts parts = new MailParts(file);
    MimeTokenStream stream = new MimeTokenStream(LIMITS);
    stream.parse(new ByteArrayInputStream(bytes));
    try {
      for (EntityState state = stream.getState();
          state != EntityState.T_END_OF_STREAM;
          state = stream.next()) {
        parts.take(state, stream);
      }
    } catch (IOException | MimeException | RuntimeException e) {
      // What mime4j doesn't expect ends in an exception of any kind.
      throw InputException.in(
          file, "this mail is damaged: its parts can't be told apart. Save it again.");
    }
    return parts;
  }

  private void take(EntityState state, MimeTokenStream stream) throws IOException, InputException {
    switch (state) {
      case T_START_MULTIPART -> {
        depth++;
        if (depth > DEEPEST) {
          throw InputException.in(
              file, "the parts of this mail nest deeper than " + DEEPEST + ". Save it again.");
        }
      }
      case T_END_MULTIPART -> depth--;
      case T_FIELD -> field(stream.getField());
      case T_BODY -> body(stream);
      default -> {
        // What parts begin with and end with says nothing.
      }
    }
  }

  /** The first field of a name is that of the whole mail, or of its first part. */
  private void field(Field field) {
    String words =
        DecoderUtil.decodeEncodedWords(
            field.getBody(), DecodeMonitor.SILENT, StandardCharsets.UTF_8);
    head.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), words.strip());
  }

  private void body(MimeTokenStream stream) throws IOException {
    BodyDescriptor body = stream.getBodyDescriptor();
    String type = body.getMimeType().toLowerCase(Locale.ROOT);
    if (type.startsWith("text/") && !texts.containsKey(type)) {
      byte[] bytes = stream.getDecodedInputStream().readAllBytes();
      if (bytes.length > 0) {
        texts.put(type, new MailText(bytes, charset(body.getCharset())));
      }
    }
  }

  /** ASCII is what a mail says that says nothing. */
  private static Optional<Charset> charset(String name) {
    try {
      Optional<Charset> said = Optional.ofNullable(name).map(Charset::forName);
      return said.filter(charset -> !charset.equals(StandardCharsets.US_ASCII))
          .map(TextDecoder::superset);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /** Returns a field of the head, by its name in lower case. */
  Optional<String> field(String name) {
    return Optional.ofNullable(head.get(name)).filter(value -> !value.isEmpty());
  }

  Optional<MailText> html() {
    return Optional.ofNullable(texts.get("text/html"));
  }

  Optional<MailText> plain() {
    return Optional.ofNullable(texts.get("text/plain"));
  }
}
