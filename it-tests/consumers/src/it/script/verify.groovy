assert new File(basedir, 'target/said.txt').text.readLines().contains('approved 1')
