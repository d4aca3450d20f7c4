assert new File(basedir, 'target/said.txt').text.readLines().contains('waiting 1')
