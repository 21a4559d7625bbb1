package kr.opengov.web.members;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kr.opengov.membership.MemberRow;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of the desk's table, read page by page. */
class LazyMembers extends LazyDataModel<MemberRow> {
    private static final long serialVersionUID = 1L;

    private final transient Function<PageRequest, Page<MemberRow>> read;

    LazyMembers(Function<PageRequest, Page<MemberRow>> read) {
        this.read = read;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(read.apply(PageRequest.first(1)).total());
    }

    @Override
    public List<MemberRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        SortMeta sort = sorts.values().stream()
                .filter(meta -> !meta.getOrder().isUnsorted())
                .findFirst()
                .orElse(null);
        Page<MemberRow> page = read.apply(new PageRequest(
                first / size + 1,
                size,
                sort == null ? null : sort.getField(),
                sort != null && sort.getOrder().isDescending()));
        setRowCount(Math.toIntExact(page.total()));
        return page.rows();
    }

    @Override
    public String getRowKey(MemberRow row) {
        return row.code();
    }
}
