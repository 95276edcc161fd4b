"""Program that uses the client generated for Python: arguments are the address of the API, a token and a word."""
import sys

from openapi_client import ApiClient, ApiException, Configuration, DefaultApi, Source, SourceChange

address, token, word = sys.argv[1:]
amur = DefaultApi(ApiClient(Configuration(host=address, access_token=token)))

source = amur.create_source(
    Source(title=word, kind="NEWS_ARTICLE", publisher="A paper", language="en", reliability="B", status="CURRENT"))
read = amur.get_source_with_http_info(source.id)
seen = read.headers["ETag"]
changed = amur.change_source_with_http_info(source.id, seen, SourceChange(publisher="Another paper"))
print(read.data.publisher, changed.data.publisher)
try:
    amur.delete_source(source.id, seen)
except ApiException as e:
    print(e.status)
amur.delete_source(source.id, changed.headers["ETag"])
try:
    amur.get_source(source.id)
except ApiException as e:
    print(e.status)
