package io.github.crossread.report.pdf;

import io.github.crossread.report.Renderer;
import io.github.crossread.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the least JSON there is. */
final class LeastJson implements Renderer {
  @Override
  public String extension() {
    return "json";
  }

  @Override
  public void render(Report report, OutputStream out) throws IOException {
    out.write("{}\n".getBytes(StandardCharsets.UTF_8));
  }
}
