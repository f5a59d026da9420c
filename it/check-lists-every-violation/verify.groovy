import io.github.crossread.it.Build

def build = Build.in(basedir)
build.says('[INFO] mill: 7 rules, 7 violations')
build.says(~/\[ERROR\] mill: sharedWording: herald and gazette share \d+ of 100 words outside quotation marks; at most 20 may be \(passages p.*\); see target.crossread.mill\.\S+/)
build.says('[ERROR] mill: missingCredit: gazette names no agency; ')
build.says('[ERROR] mill: alteredQuotation: quotation altered: tribune has “We never thought that it would smoke like that”')
build.says('[ERROR] mill: disagreement: outlets disagree: “$60,000” in gazette, “$40,000” in herald')
build.says('[ERROR] mill: requiredPassage: no passage of any outlet has the id or the words “No lives were lost.”')
build.says('[ERROR] mill: requiredPassage: tribune leaves out “The mill had stood empty for nine years, the owner said.”')
build.says('[ERROR] mill: omittedShare: tribune omits ')
build.fails('7 violations of Crossread\'s rules, listed above and in target')

def junit = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/crossread-check/TEST-crossread.xml'))
assert junit.testsuite.@name == 'mill' && junit.testsuite.@failures == '7'
def sarif = build.json('target/crossread-check/crossread.sarif')
assert sarif.runs[0].results*.ruleId == ['sharedWording', 'missingCredit', 'alteredQuotation', 'disagreement', 'requiredPassage', 'requiredPassage', 'omittedShare']
assert sarif.runs[0].results[2].locations[0].physicalLocation.artifactLocation.uri.endsWith('src/crossread/mill/tribune.txt')
assert sarif.runs[0].results[2].locations[0].physicalLocation.region.startLine == 3
