package io.github.crossread.reader.mail;

import io.github.crossread.reader.format.ArticleFormat;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.format.MailDate;
import io.github.crossread.reader.html.HtmlFormat;
import io.github.crossread.reader.plain.FieldText;
import io.github.crossread.reader.source.Decoded;
import io.github.crossread.reader.source.TextDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mails, such as newsletters, and pages that a browser saved as MHTML (RFC 2557). */
public final class MailFormat implements ArticleFormat {

  /** Each line can be taken in one way only: what is no head would else be tried in all of them. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?s)\\A(?:From [^\\r\\n]{1,300}\\r?\\n)?\\s{0,20}"
              + "(?:[A-Z][A-Za-z0-9-]{1,40}+:[^\\r\\n]{0,2000}+\\r?\\n(?:[ \\t][^\\r\\n]{0,2000}+\\r?\\n)*+){1,200}?"
              + "(?i:MIME-Version|Content-Type|Message-ID|Received|Return-Path): ?.*");

  private static final int LONGEST_HEAD = 8_192;

  private static final Pattern SENDER = Pattern.compile("\"?([^\"<@]{2,80}?)\"?\\s*<[^>]*>");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Where a browser says what page it saved. */
  private static final String SAVED = "snapshot-content-location";

  @Override
  public Set<String> endings() {
    return Set.of("eml", "mht", "mhtml");
  }

  @Override
  public boolean recognizes(byte[] bytes) {
    int length = Math.min(bytes.length, LONGEST_HEAD);
    return HEAD.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1)).matches();
  }

  @Override
  public List<Extract> read(Path file, byte[] bytes) throws InputException {
    MailParts mail = MailParts.of(file, bytes);
    Facts facts = facts(mail);
    if (mail.html().isPresent()) {
      MailParts.MailText html = mail.html().get();
      return List.of(new HtmlFormat(html.charset()).article(file, html.bytes(), facts));
    }
    if (mail.plain().isPresent()) {
      MailParts.MailText plain = mail.plain().get();
      Decoded text = new TextDecoder(plain.charset()).read(file, plain.bytes());
      return List.of(FieldText.article(file, Optional.empty(), text.text(), facts, text.notes()));
    }
    throw InputException.in(
        file, "there is no text in this mail. Take it out of the folder, or save it again.");
  }

  /** What a browser saved has the page's own facts, and the day that it was saved on. */
  private static Facts facts(MailParts mail) {
    boolean saved =
        mail.field(SAVED).isPresent()
            || mail.field("from").filter(MailFormat::isBrowser).isPresent();
    return new Facts(
        saved ? Optional.empty() : mail.field("from").map(MailFormat::sender),
        Optional.empty(),
        saved ? Optional.empty() : mail.field("subject").map(MailFormat::folded),
        saved ? Optional.empty() : mail.field("date").flatMap(MailDate::in),
        Optional.empty(),
        mail.field(SAVED)
            .or(() -> mail.field("content-location"))
            .filter(url -> url.startsWith("http")),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        List.of());
  }

  private static boolean isBrowser(String from) {
    return from.startsWith("<Saved by ") || from.startsWith("\"Saved by ");
  }

  private static String sender(String from) {
    Matcher sender = SENDER.matcher(from);
    return folded(sender.lookingAt() ? sender.group(1) : from);
  }

  private static String folded(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }
}
