def lines = new File(basedir, 'build.log').getText('UTF-8').readLines().findAll { it.contains('INFO] mill: ') }
assert lines.size() == 4
assert lines[0] ==~ /.*mill: 3 articles, .*/
assert lines[1] ==~ /.*mill: up to date -> target.crossread.mill\.pdf, \.html, \.json/
assert lines[2] ==~ /.*mill: 3 articles, .*/
assert lines[3] ==~ /.*mill: 3 articles, .*/
