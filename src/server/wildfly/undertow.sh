#!/bin/sh
# Puts the Undertow beside this script before that of a WildFly: sh undertow.sh /opt/wildfly
set -e
wildfly=${1:?the folder of WildFly}
jar=$(cd "$(dirname "$0")" && ls "$PWD"/undertow-core-*.jar)
module=$wildfly/modules/io/undertow/core/main
rm -rf "$module"
mkdir -p "$module"
cp "$jar" "$module/"
sed "s/undertow-core-.*\.jar/${jar##*/}/" "$wildfly/modules/system/layers/base/io/undertow/core/main/module.xml" > "$module/module.xml"
