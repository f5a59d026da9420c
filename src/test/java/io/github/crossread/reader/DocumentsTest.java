package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossread.article.Article;
import io.github.crossread.reader.format.InputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of word processors. */
final class DocumentsTest {

  private static final String FIRST =
      "The sea wall at Saltgate will be closed for repairs from Monday, the council said.";
  private static final String SECOND =
      "Work will take six weeks, and the promenade behind it stays open to walkers.";

  private static final List<String> READ =
      List.of(
          "HEADLINE: Sea wall to close for weeks",
          "BODY: " + FIRST,
          "BODY: Part Weeks",
          "BODY: North 2",
          "BODY: " + SECOND,
          "BODY: Engineers arrive on Friday.");

  @TempDir private Path directory;

  private ArticleFolderBuilder with(String name, byte[] content) {
    return ArticleFolderBuilder.in(directory, name).with("z.txt", FIRST).with(name, content);
  }

  private List<String> blocks(String name, byte[] content) throws InputException {
    Article article = with(name, content).first();
    return article.blocks().stream().map(b -> b.role() + ": " + b.text()).toList();
  }

  @Test
  void a_docx_gives_headings_rows_and_lists_with_changes_accepted() throws InputException {
    String body =
        """
        <w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>Sea wall to close </w:t></w:r>\
        <w:del><w:r><w:delText>for years</w:delText></w:r></w:del><w:ins><w:r><w:t>for weeks</w:t></w:r></w:ins></w:p>
        <w:p><w:r><w:t>%s</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>HIDDEN</w:t></w:r>\
        <w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Part</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Weeks</w:t></w:r></w:p></w:tc></w:tr>\
        <w:tr><w:tc><w:p><w:r><w:t>North</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        <w:p><w:r><w:t xml:space="preserve">Work will take six weeks, </w:t><w:br/><w:t>and the promenade behind it stays open to walkers.</w:t></w:r></w:p>
        <w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Engineers arrive on Friday.</w:t></w:r></w:p>
        """
            .formatted(FIRST);

    assertThat(blocks("a.docx", OfficeFiles.docxBody(body))).isEqualTo(READ);
  }

  @Test
  void an_odt_gives_the_same() throws InputException {
    String body =
        """
        <text:h>Sea wall to close<text:s text:c="1"/>for weeks</text:h>
        <text:p>%s<text:note><text:p>A note.</text:p></text:note><office:annotation><text:p>Odd?</text:p></office:annotation></text:p>
        <table:table><table:table-row><table:table-cell><text:p>Part</text:p></table:table-cell><table:table-cell><text:p>Weeks</text:p></table:table-cell></table:table-row>
        <table:table-row><table:table-cell><text:p>North</text:p></table:table-cell><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>
        <text:p>Work will take six weeks,<text:line-break/>and the <text:span>promenade</text:span> behind it stays open to walkers.</text:p>
        <text:list><text:list-item><text:p>Engineers arrive on Friday.</text:p></text:list-item></text:list>
        """
            .formatted(FIRST);

    assertThat(blocks("a.odt", OfficeFiles.odtBody(body))).isEqualTo(READ);
  }

  @Test
  void an_rtf_gives_the_same() throws InputException {
    String rtf =
        """
        {\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Cyr;}}{\\stylesheet{\\s1 heading 1;}}{\\*\\generator X;}
        \\pard\\outlinelevel0 Sea wall to close {\\deleted for years}for weeks\\par
        \\pard %s{\\v HIDDEN}{\\footnote A note.}{\\field{\\*\\fldinst PAGE}{\\fldrslt }}\\par
        \\trowd\\pard\\intbl Part\\cell Weeks\\cell\\row\\trowd\\pard\\intbl North\\cell 2\\cell\\row
        \\pard Work will take six weeks,\\line and the promenade behind it stays open to walkers.\\par
        Engineers arrive on Friday.\\par}
        """
            .formatted(FIRST);

    assertThat(blocks("a.rtf", rtf.getBytes(StandardCharsets.US_ASCII))).isEqualTo(READ);
  }

  @Test
  void the_code_pages_of_an_rtf_are_those_of_its_fonts() throws InputException {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1250{\\fonttbl{\\f0 A;}{\\f1\\fcharset204 B;}{\\f2\\fcharset128 C;}}\\f0"
            + " \\'8aKODA\\par {\\f1 \\'cc\\'ee\\'f1\\'ea\\'e2\\'e0} {\\f2 \\'93\\'fa\\'96\\'7b}"
            + " \\u8220?yes\\u8221?\\emdash\\~no.\\par}";

    assertThat(blocks("a.rtf", rtf.getBytes(StandardCharsets.US_ASCII)))
        .containsExactly("HEADLINE: ŠKODA", "BODY: Москва 日本 “yes”— no.");
  }

  @Test
  void a_document_is_known_by_its_content() throws InputException {
    assertThat(blocks("a.txt", OfficeFiles.docx(List.of(FIRST)))).containsExactly("BODY: " + FIRST);
    assertThat(blocks("a.docx", FIRST.getBytes(StandardCharsets.UTF_8)))
        .containsExactly("BODY: " + FIRST);
  }

  @Test
  void a_damaged_document_and_one_of_another_kind_are_told() {
    byte[] docx = OfficeFiles.docx(List.of(FIRST, SECOND));

    assertThatThrownBy(with("a.docx", Arrays.copyOf(docx, docx.length / 2))::read)
        .hasMessageContaining("a.docx: it is damaged or ends early");
    assertThatThrownBy(
            with("a.docx", OfficeFiles.zip(Map.of("[Content_Types].xml", "", "xl/book.xml", "")))
                ::read)
        .hasMessageContaining("a.docx: this is a zip file that holds no text document, but ");
    assertThatThrownBy(with("a.docx", OfficeFiles.docxBody("<w:p><w:r>"))::read)
        .hasMessageContaining("this is no well-formed XML, or it ends early");
    assertThatThrownBy(
            with("a.rtf", ("{\\rtf1 {\\b " + FIRST).getBytes(StandardCharsets.US_ASCII))::read)
        .hasMessageContaining("a.rtf: its RTF ends early: 2 groups are not closed");
    assertThatThrownBy(with("a.docx", new byte[] {'P', 'K', 3, 4, 0, 0})::read)
        .isInstanceOf(InputException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE d [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\">]><d>&b;</d>",
        "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><d>&a;</d>",
      })
  void entities_are_never_expanded(String content) {
    byte[] odt = OfficeFiles.zip(Map.of("mimetype", "", "content.xml", content));

    assertThatThrownBy(with("a.odt", odt)::read)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("of a DTD, which is not read");
  }

  @Test
  void bombs_and_deep_nesting_are_refused() throws IOException {
    byte[] zeros = new byte[1024 * 1024];
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      for (int i = 0; i < 80; i++) {
        zip.write(zeros);
      }
    }

    assertThatThrownBy(with("a.docx", bytes.toByteArray())::read)
        .hasMessageContaining("a part of it is larger than 64 MB when it is unpacked");
    assertThatThrownBy(
            with("a.docx", OfficeFiles.docxBody("<w:p>".repeat(5_000) + "</w:p>".repeat(5_000)))
                ::read)
        .hasMessageContaining("its XML nests deeper than 250 elements");
    assertThatThrownBy(
            with("a.rtf", ("{\\rtf1 " + "{".repeat(100_000)).getBytes(StandardCharsets.US_ASCII))
                ::read)
        .hasMessageContaining("its RTF nests deeper than 1000 groups");
  }
}
