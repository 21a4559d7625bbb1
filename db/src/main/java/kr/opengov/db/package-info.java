/**
 * The database of the portal: where it is, who signs in, what its schemas look like and what a demonstration fills them
 * with. Knows no other module; plain JDBC.
 *
 * <ul>
 *   <li>{@link kr.opengov.db.Database} says where it is and holds the three accounts;
 *   <li>{@link kr.opengov.db.EmbeddedMariaDb} starts and stops a server of our own in the data folder;
 *   <li>{@link kr.opengov.db.Migrations} brings the schemas up to the program and gives the rights;
 *   <li>{@link kr.opengov.db.DemoData} loads the demonstration once;
 *   <li>{@link kr.opengov.db.TestDatabase} is all of it for a persistence test.
 * </ul>
 */
package kr.opengov.db;
