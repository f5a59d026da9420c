import io.github.crossread.it.Build
import org.apache.pdfbox.Loader

Build.in(basedir).wrote('target/crossread', 'large.html', 'large.json', 'large.pdf')
Loader.loadPDF(new File(basedir, 'target/crossread/large.pdf')).withCloseable {
    assert it.numberOfPages >= 1000
}
