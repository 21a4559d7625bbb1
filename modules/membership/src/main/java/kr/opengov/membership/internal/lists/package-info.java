/** Lists that go out as files and come back: one way of reading cells, of judging rows and of taking a file over. */
package kr.opengov.membership.internal.lists;
