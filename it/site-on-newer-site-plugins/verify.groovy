for (plugin in ['3.12.1', '3.22.0', '4.0.0-M16']) {
  def site = new File(basedir, "target/site-$plugin")
  def page = new File(site, 'crossread.html').getText('UTF-8')
  for (format in ['pdf', 'html', 'json']) {
    assert page.contains("href=\"crossread/mill.${format}\""), "$plugin: no link to mill.$format"
    assert new File(site, "crossread/mill.$format").length() > 0, "$plugin: no mill.$format"
  }
  def reports = new File(site, 'project-reports.html').getText('UTF-8')
  assert reports.contains('What each outlet added, omitted or reworded.'), plugin
}
