// Program that uses the client generated for TypeScript: arguments are the address of the API, a token and a word.
import { Configuration, DefaultApi, ResponseError } from './index.ts';

const [address, token, word] = process.argv.slice(2);
const amur = new DefaultApi(new Configuration({ basePath: address, accessToken: token }));

const source = await amur.createSource({
    source: { title: word, kind: 'NEWS_ARTICLE', publisher: 'A paper', language: 'en', reliability: 'B', status: 'CURRENT' },
});
const id = source.id!;
const read = await amur.getSourceRaw({ id });
const ifMatch = read.raw.headers.get('ETag')!;
const changed = await amur.changeSourceRaw({ id, ifMatch, sourceChange: { publisher: 'Another paper' } });
console.log((await read.value()).publisher, (await changed.value()).publisher);
await amur.deleteSource({ id, ifMatch }).catch((e: ResponseError) => console.log(e.response.status));
await amur.deleteSource({ id, ifMatch: changed.raw.headers.get('ETag')! });
await amur.getSource({ id }).catch((e: ResponseError) => console.log(e.response.status));
