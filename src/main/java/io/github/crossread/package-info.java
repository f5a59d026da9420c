/**
 * Crossread: what each outlet added, omitted or reworded.
 *
 * <p>{@link io.github.crossread.Comparison} is the list of steps. A package is a stage, data goes
 * forward, and nothing imports a later stage:
 *
 * <pre>
 * reader -&gt; article, language -&gt; text -&gt; alignment -&gt; collation -&gt; report -&gt; report.json, report.csv,
 *                                                                       report.tei, report.annotation
 *                                                             report -&gt; document -&gt; report.pdf, report.html,
 *                                                                       report.markdown
 *                                                             report -&gt; check -&gt; check.junit, check.sarif, check.markdown
 *                                                             report -&gt; judgement
 *                                                             report -&gt; archive.story, archive
 * </pre>
 *
 * <table>
 * <caption>The stages</caption>
 * <tr><th>package</th><th>job</th><th>alone may touch</th></tr>
 * <tr><td>{@code article}</td><td>what was published, as data for all stages</td><td>JDK</td></tr>
 * <tr><td>{@code reader}</td><td>folders and files to article sets</td><td></td></tr>
 * <tr><td>{@code reader.format}</td><td>what a format gives, and what formats share; for the other rooms of
 * {@code reader}</td><td></td></tr>
 * <tr><td>{@code reader.source}</td><td>bytes to text</td><td>ICU4J's charset detector</td></tr>
 * <tr><td>{@code reader.yaml}</td><td>what is said about articles: {@code set.yaml}, front matter</td><td>Jackson
 * YAML</td></tr>
 * <tr><td>{@code reader.plain}</td><td>plain text to pieces</td><td></td></tr>
 * <tr><td>{@code reader.markdown}</td><td>Markdown to pieces</td><td>commonmark</td></tr>
 * <tr><td>{@code reader.asciidoc}</td><td>AsciiDoc to pieces</td><td></td></tr>
 * <tr><td>{@code reader.html}</td><td>web pages to pieces: their main text, and what they say of
 * themselves</td><td>jsoup, Jackson</td></tr>
 * <tr><td>{@code reader.container}</td><td>zip files within limits; for the other rooms of {@code
 * reader}</td><td></td></tr>
 * <tr><td>{@code reader.xml}</td><td>XML within limits, without DTDs; for the other rooms of {@code
 * reader}</td><td>StAX</td></tr>
 * <tr><td>{@code reader.export}</td><td>the articles of exports of Nexis, Factiva and ProQuest, whatever
 * file carries them</td><td></td></tr>
 * <tr><td>{@code reader.document}</td><td>DOCX, ODT and RTF to paragraphs</td><td></td></tr>
 * <tr><td>{@code reader.news}</td><td>ninjs, NewsML-G2, NITF, RSS and Atom to articles</td><td></td></tr>
 * <tr><td>{@code reader.mail}</td><td>mails and MHTML to articles</td><td>mime4j</td></tr>
 * <tr><td>{@code reader.pdf}</td><td>PDF to plain text</td><td>PDFBox</td></tr>
 * <tr><td>{@code reader.archive}</td><td>web archives to articles, as a stream</td><td>jwarc</td></tr>
 * <tr><td>{@code reader.json}</td><td>JSON as values, within limits; for the other rooms of {@code
 * reader}</td><td>Jackson</td></tr>
 * <tr><td>{@code reader.table}</td><td>tables with an article a row to articles: CSV, JSON</td><td></td></tr>
 * <tr><td>{@code reader.role}</td><td>what the pieces of an article are for</td><td></td></tr>
 * <tr><td>{@code language}</td><td>what is known of a language: a folder of word files each</td><td>the
 * Snowball stemmers, morfologik</td></tr>
 * <tr><td>{@code text.token}</td><td>sentences and tokens</td><td>ICU4J</td></tr>
 * <tr><td>{@code text.part}</td><td>the parts of sentences that each state one thing</td><td></td></tr>
 * <tr><td>{@code text.name}, {@code text.utterance}, {@code text.measure}, {@code text.credit}</td><td>names; what
 * is quoted, and of whom; numbers and times; the agency that is named</td><td></td></tr>
 * <tr><td>{@code text.voice}</td><td>who is heard in one article, quoted or reported</td><td></td></tr>
 * <tr><td>{@code text}</td><td>what one article says, read once, of the rooms above</td><td></td></tr>
 * <tr><td>{@code alignment.term}</td><td>sentences as numbered terms with weights</td><td></td></tr>
 * <tr><td>{@code alignment.match}</td><td>which sentences state the same, and how sure that is</td><td></td></tr>
 * <tr><td>{@code alignment.group}</td><td>groups of sentences that state the same</td><td></td></tr>
 * <tr><td>{@code alignment.edit}</td><td>which words of two sentences differ, and how</td><td>java-diff-utils</td></tr>
 * <tr><td>{@code alignment.reading}</td><td>passages: how each outlet carries a statement</td><td></td></tr>
 * <tr><td>{@code alignment.run}</td><td>stretches in which two articles go side by side</td><td></td></tr>
 * <tr><td>{@code alignment.judged}</td><td>what a reader has said of pairs of sentences</td><td></td></tr>
 * <tr><td>{@code alignment.carried}</td><td>which parts of a sentence other articles carry, anywhere in
 * them</td><td></td></tr>
 * <tr><td>{@code collation.name}</td><td>which names of a set are those of one; for the other rooms of
 * {@code collation}</td><td></td></tr>
 * <tr><td>{@code collation.voice}</td><td>who is heard in which outlet, and who leans on which
 * medium; for {@code collation}</td><td></td></tr>
 * <tr><td>{@code collation.quotation}</td><td>how outlets print one quotation; for {@code collation}</td><td></td></tr>
 * <tr><td>{@code collation.spelling}</td><td>rare spellings and odd spacings that two articles share; for
 * {@code collation}</td><td></td></tr>
 * <tr><td>{@code collation.disagreement}</td><td>what outlets tell so that not both can be right; for
 * {@code collation}</td><td></td></tr>
 * <tr><td>{@code collation}</td><td>what each outlet added, omitted, reworded, moved; the findings</td><td></td></tr>
 * <tr><td>{@code report}</td><td>the findings in words and tables, every number worked out</td><td></td></tr>
 * <tr><td>{@code report.marked}</td><td>printed words with what the report says of them</td><td></td></tr>
 * <tr><td>{@code document}</td><td>the report as blocks, composed once; renderers draw them</td><td></td></tr>
 * <tr><td>{@code report.pdf}</td><td>prints it as PDF</td><td>PDFBox</td></tr>
 * <tr><td>{@code report.pdf.type}</td><td>sets type: lines, pages, shapes, tags</td><td></td></tr>
 * <tr><td>{@code report.pdf.file}</td><td>draws, and writes the file</td><td>PDFBox</td></tr>
 * <tr><td>{@code report.pdf.part}, {@code report.pdf.summary}, {@code report.pdf.article}</td><td>lay out the
 * parts of a report: tables; the first page; articles and statements</td><td></td></tr>
 * <tr><td>{@code report.pdf.font}</td><td>its fonts, and how scripts are written</td><td>ICU4J's
 * Bidi and ArabicShaping</td></tr>
 * <tr><td>{@code report.html}</td><td>prints it as an HTML page</td><td></td></tr>
 * <tr><td>{@code report.json}</td><td>prints it as JSON</td><td>Jackson</td></tr>
 * <tr><td>{@code report.markdown}</td><td>prints it in short, as Markdown</td><td></td></tr>
 * <tr><td>{@code report.csv}</td><td>prints it as tables, CSV</td><td></td></tr>
 * <tr><td>{@code report.tei}</td><td>prints it as a critical edition, TEI</td><td>StAX</td></tr>
 * <tr><td>{@code report.annotation}</td><td>prints it as annotations of the articles</td><td>Jackson</td></tr>
 * <tr><td>{@code check}</td><td>the user's rules held against reports; what changed since a baseline</td><td></td></tr>
 * <tr><td>{@code check.baseline}</td><td>reads stored JSON reports</td><td>Jackson</td></tr>
 * <tr><td>{@code check.junit}, {@code check.sarif}, {@code check.markdown}</td><td>print what broke a
 * rule</td><td>StAX; Jackson</td></tr>
 * <tr><td>{@code judgement}</td><td>asks a reader about pairs of sentences, and keeps the
 * answers</td><td>JLine</td></tr>
 * <tr><td>{@code archive.store}</td><td>articles and records on disk; for {@code
 * archive}</td><td></td></tr>
 * <tr><td>{@code archive.story}</td><td>the stories in a heap of articles; for {@code
 * archive}</td><td></td></tr>
 * <tr><td>{@code archive}</td><td>the stories in a heap of articles, each compared, as
 * tables</td><td></td></tr>
 * <tr><td>{@code maven.build}</td><td>what a build shares with others: log and folders; for {@code
 * maven}</td><td>the Maven API</td></tr>
 * <tr><td>{@code maven.option}</td><td>the goals' parameters as users write them; for {@code
 * maven}</td><td>the Maven API</td></tr>
 * <tr><td>{@code maven.index}</td><td>pages that lead to reports; for {@code maven}</td><td>the Maven
 * API</td></tr>
 * <tr><td>{@code maven.watch}</td><td>follows a folder of articles, serves what comes of it to this
 * machine; for {@code maven}</td><td>the JDK's web server</td></tr>
 * <tr><td>{@code maven}</td><td>the goals</td><td>the Maven API</td></tr>
 * </table>
 */
@NullMarked
package io.github.crossread;

import org.jspecify.annotations.NullMarked;
