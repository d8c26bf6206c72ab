import type { LexiconEntry } from './entry.ts';

/** What remembers. */
export const STORES: readonly LexiconEntry[] = [
  {
    kind: 'cache',
    as: 'noun',
    words: `cache, caching, caching layer, cache layer, cache cluster, cache server, cache node, in memory cache, in-memory cache,
      memory cache, local cache, distributed cache, remote cache, read cache, read through cache, write through cache, lru cache,
      lru, hot cache, hot key cache, near cache, app cache, application cache, cache aside, cache tier, cache service, l1 cache, l2 cache`,
  },
  {
    kind: 'cache',
    as: 'brand',
    words: `redis, redis cluster, redis cache, memcache, memcached, mem cache, elasticache, elasti cache, memorystore, valkey, varnish, hazelcast, ehcache,
      caffeine, dragonfly, dragonflydb, keydb, azure cache, azure cache for redis, momento, squid, garnet, infinispan, apache ignite, upstash`,
  },
  {
    kind: 'database',
    as: 'noun',
    words: `database, db, databse, data base, datastore, data store, database server, db server, db cluster, database cluster, dbms,
      persistent store, persistent storage, persistence, primary db, primary database, master db, main db, user db,
      db shard, database shard, sharded db, sharded database, metadata store, metadata db, main database, nosql or sql,
      system of record, source of truth, state store, idempotency store, idempotency table, dedup store, dedupe store, deduplication store, audit store,
      idempotency key, dedupe key, dedup key, idempotency record, global directory, tenant directory, routing directory, routing table,
      effect done, done id, processed id, leaked password set, password set, breached password`,
  },
  {
    kind: 'database',
    as: 'head',
    words:
      'store, storage, table, repository, repo, persistence layer, storage layer, data layer, data, record, master, primary, directory, set, list, catalog, catalogue, row, shard',
  },
  {
    kind: 'sql',
    as: 'noun',
    words: `sql, sql db, sql database, sql server, rdbms, relational database, relational db, relational store, relational, sql store,
      sql cluster, newsql, distributed sql, oltp`,
  },
  {
    kind: 'sql',
    as: 'brand',
    words: `postgres, postgresql, postgress, postgre, postgre sql, pg, psql, pgsql, mysql, my sql, mariadb, aurora, amazon aurora, rds, aws rds, amazon rds,
      cloud sql, cloudsql, azure sql, mssql, ms sql, microsoft sql server, oracle, oracle db, sqlite, spanner, cloud spanner, google spanner,
      cockroachdb, cockroach, cockroach db, crdb, yugabyte, yugabytedb, tidb, vitess, planetscale, citus, alloydb, neon, supabase,
      percona, db2, innodb, voltdb, singlestore, memsql, pgbouncer, galera, turso, libsql, foundationdb record layer`,
  },
  {
    kind: 'key-value',
    as: 'noun',
    words: `key value, key value store, key-value store, key value db, key value database, kv, kv store, kv db, kv database, kvs, kvstore,
      key/value, nosql, no sql, nosql db, nosql database, nosql store, hash table, distributed hash table, dht`,
  },
  {
    kind: 'key-value',
    as: 'brand',
    words: `dynamodb, dynamo, dynamo db, ddb, aws dynamodb, riak, rocksdb, rocks db, leveldb, aerospike, memorydb, cloudflare kv, workers kv, tikv, foundationdb,
      voldemort, badger, azure table storage, table storage, berkeley db, couchbase kv, azure tables, lmdb, zippydb`,
  },
  {
    kind: 'document',
    as: 'noun',
    words: 'document database, document db, document store, docdb, documentdb, document storage, json store',
  },
  {
    kind: 'document',
    as: 'brand',
    words: `mongodb, mongo, mongo db, mongodb atlas, couchdb, couch db, couchbase, firestore, cloud firestore, firebase, cosmosdb, cosmos db, cosmos,
      azure cosmos db, amazon documentdb, ravendb, marklogic, rethinkdb, arangodb, realm`,
  },
  {
    kind: 'wide-column',
    as: 'noun',
    words: 'wide column, wide column store, wide column db, column family store, column store, columnar store',
  },
  {
    kind: 'wide-column',
    as: 'brand',
    words: `cassandra, cassandra db, apache cassandra, scylla, scylladb, scylla db, hbase, apache hbase, bigtable, big table, cloud bigtable, astra db, datastax,
      amazon keyspaces, keyspaces, accumulo`,
  },
  {
    kind: 'search',
    as: 'noun',
    words: `search index, search engine, search service, search cluster, search server, inverted index, full text search, full text index,
      full-text search, text index, vector database, vector db, vector store, autocomplete service, typeahead service, search db`,
  },
  { kind: 'search', as: 'topic', words: 'search, index, indexing, typeahead, autocomplete' },
  {
    kind: 'search',
    as: 'brand',
    words: `elasticsearch, elastic search, elastic, opensearch, open search, solr, apache solr, lucene, algolia, meilisearch, typesense, azure search,
      cognitive search, cloudsearch, sphinx, vespa, pinecone, weaviate, qdrant, milvus, pgvector`,
  },
  {
    kind: 'object-store',
    as: 'noun',
    words: `object store, object storage, blob store, blob storage, blob, file store, file storage, file system, filesystem, file server, bucket, storage bucket,
      media store, media storage, image store, image storage, static storage, static asset, asset store, distributed file system, nfs, payload store, payload storage, attachment store, artifact store`,
  },
  {
    kind: 'object-store',
    as: 'brand',
    words: `s3, amazon s3, aws s3, s3 bucket, gcs, google cloud storage, cloud storage, azure blob, azure blob storage, azure storage, minio, ceph, hdfs, efs,
      ebs, glacier, s3 glacier, cloudflare r2, r2, backblaze, b2, wasabi, gluster, glusterfs, swift, cloudinary`,
  },
  {
    kind: 'warehouse',
    as: 'noun',
    words: `data warehouse, warehouse, dwh, dw, data lake, datalake, lakehouse, data lakehouse, olap, olap db, olap store, olap database, analytics db, analytic db,
      analytics database, analytics store, analytics storage, analytical db, analytical database, analytical store, reporting db, reporting database,
      click db, click store, clicks db, events db, event warehouse, bi warehouse, analytics warehouse, columnar database, columnar db, analytics table`,
  },
  {
    kind: 'warehouse',
    as: 'brand',
    words: `snowflake, redshift, amazon redshift, bigquery, big query, google bigquery, clickhouse, click house, druid, apache druid, pinot, apache pinot, synapse,
      azure synapse, teradata, vertica, greenplum, iceberg, apache iceberg, delta lake, hudi, databricks, hive, duckdb, athena, presto, trino, motherduck, tinybird, rockset`,
  },
  {
    kind: 'replica',
    as: 'noun',
    words: `replica, read replica, db replica, database replica, replica db, replica set member, secondary, secondary db, standby, standby db, hot standby, warm standby, slave,
      slave db, follower, follower db, read only replica, read-only replica, read slave, failover db, secondary database, standby database, replica database, read db, read database, async replica, sync replica,
      readable standby, sync standby, async standby`,
  },
  { kind: 'replica', as: 'head', words: 'reader, reader node, read node, copy, sync copy, async copy' },
  {
    kind: 'replica',
    as: 'topic',
    words: 'replica set',
  },
  {
    kind: 'backup',
    as: 'noun',
    words: `backup, back up, backup store, backup storage, backup service, backup db, snapshot, snapshots store, db backup, database backup, cold storage, archive,
      archive storage, archive store, disaster recovery, dr site, pitr, wal archive, point in time recovery`,
  },
];
