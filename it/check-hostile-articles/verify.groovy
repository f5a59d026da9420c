import io.github.crossread.it.Build

def build = Build.in(basedir)
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[WARNING] mill: requiredPassage: tribune leaves out “The fair at Hale goes on as planned <script>alert(1)</script> ]]> ')
assert !log.contains('\u001b[2J') && !log.contains('\u202e')
assert !log.readLines().any { it.startsWith('[ERROR]') }
def junit = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/crossread-check/TEST-crossread.xml'))
assert junit.testsuite.testcase.failure.size() == 1
assert !build.json('target/crossread-check/crossread.sarif').toString().contains('\u202e')
