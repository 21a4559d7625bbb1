/**
 * Who acts in open government: persons (names only) and organisations, once for all modules. The others keep ids, and on
 * their own side the affiliation and title as of then. Two entries of one person or body are merged, with undo: every id
 * and every code keeps leading somewhere.
 */
package kr.opengov.platform.directory;
