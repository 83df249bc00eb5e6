using Kefu.Platform.Blazor.Calling;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using MudBlazor;

namespace Kefu.Platform.Blazor.Lists;

/// <summary>
/// A list with search, filters, order and pages made by the server. Its state is the query of the address. Rows are a
/// table, or cards on a narrow screen. Keys: ↑↓ move, Enter opens, <c>/</c> searches, <c>N</c> makes a new one.
/// </summary>
public sealed partial class DataList<TRow> : PlatformComponentBase, IDisposable
{
    private readonly List<DataColumn<TRow>> _columns = [];
    private ListQuery _query = ListQuery.Empty;
    private ListState _state = null!;
    private ListRows<TRow>? _rows;
    private PageError? _error;
    private bool _isLoading = true;
    private bool _mayCreate;
    private bool _areFiltersShown;
    private int _load;

    /// <summary>Asks the service for the rows of a query.</summary>
    [Parameter, EditorRequired] public Func<ListQuery, Task<ListRows<TRow>>> Load { get; set; } = null!;

    /// <summary>The columns.</summary>
    [Parameter, EditorRequired] public RenderFragment Columns { get; set; } = null!;

    /// <summary>Filters beside the search field: <see cref="FilterSelect"/>, <see cref="FilterText"/>.</summary>
    [Parameter] public RenderFragment? Filters { get; set; }

    /// <summary>Buttons beside "new".</summary>
    [Parameter] public RenderFragment? Tools { get; set; }

    /// <summary>Buttons at the end of a row.</summary>
    [Parameter] public RenderFragment<TRow>? RowActions { get; set; }

    /// <summary>The page that a row opens.</summary>
    [Parameter] public Func<TRow, string>? Href { get; set; }

    /// <summary>What tells rows apart; without it the row itself.</summary>
    [Parameter] public Func<TRow, object>? Key { get; set; }

    /// <summary>The page that makes a new row; without it there is no such button.</summary>
    [Parameter] public string? NewHref { get; set; }

    /// <summary>The permission to make a new row; without it everyone may.</summary>
    [Parameter] public string? NewPermission { get; set; }

    /// <summary>The text of the button that makes a new row.</summary>
    [Parameter] public string? NewText { get; set; }

    /// <summary>False if the service takes no search text.</summary>
    [Parameter] public bool Searchable { get; set; } = true;

    /// <summary>What may be typed into the search field.</summary>
    [Parameter] public string? SearchHint { get; set; }

    /// <summary>What the list is a list of, for those who hear it.</summary>
    [Parameter] public string? Label { get; set; }

    /// <summary>Shown where there is no row at all.</summary>
    [Parameter] public string? EmptyText { get; set; }

    /// <summary>The picture beside <see cref="EmptyText"/>.</summary>
    [Parameter] public string EmptyIcon { get; set; } = Icons.Material.Outlined.Inbox;

    /// <summary>Asks for the rows again, after an action has changed them.</summary>
    public Task ReloadAsync() => LoadAsync();

    /// <inheritdoc />
    public void Dispose() => Navigation.LocationChanged -= OnLocationChanged;

    internal void Add(DataColumn<TRow> column) => _columns.Add(column);

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        Use(ListQuery.Parse(Navigation.Uri));
        Navigation.LocationChanged += OnLocationChanged;
        // The columns are known once they have been rendered; the rows come after.
        await Task.Yield();
        if (NewHref is not null)
            await Run(async () => _mayCreate = NewPermission is null || await Can(NewPermission));
        await LoadAsync();
    }

    private void Use(ListQuery query)
    {
        _query = query;
        _state = new ListState(query, Show);
    }

    private void Show(ListQuery query) => Navigation.NavigateTo(query.ToUri(Navigation.Uri));

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change)
    {
        var query = ListQuery.Parse(change.Location);
        if (query.SameAs(_query) || !IsSamePage(change.Location))
            return;

        Use(query);
        _ = InvokeAsync(LoadAsync);
    }

    private bool IsSamePage(string location) => location.Split('?', '#')[0] == _path;

    private string _path = "";

    /// <inheritdoc />
    protected override void OnParametersSet() => _path = _path.Length > 0 ? _path : Navigation.Uri.Split('?', '#')[0];

    private async Task LoadAsync()
    {
        var load = ++_load;
        _isLoading = true;
        StateHasChanged();
        try
        {
            var rows = await Load(_query);
            if (load == _load)
                (_rows, _error) = (rows, null);
        }
        catch (Exception exception)
        {
            // A later request has its own answer.
            if (load == _load)
                _error = Answer(exception);
        }

        if (load == _load)
            _isLoading = false;
        StateHasChanged();
    }

    private PageError Answer(Exception exception)
    {
        var error = Feedback.Describe(exception);
        Feedback.LeaveIfSignedOut(error);
        return error;
    }

    private string FilterTitle => _query.FilterCount == 0 ? L["Filters"] : L["FiltersSet", _query.FilterCount];

    private object RowKey(TRow row) => Key?.Invoke(row) ?? row!;

    private static RenderFragment Cell(DataColumn<TRow> column, TRow row) => column.ChildContent is { } template
        ? template(row)
        : builder => builder.AddContent(0, column.Value?.Invoke(row)?.ToString());

    private string? SortDirection(DataColumn<TRow> column)
    {
        var parts = _query.Sorting?.Split(' ');
        if (parts is null || !string.Equals(parts[0], column.Sort, StringComparison.OrdinalIgnoreCase))
            return null;
        return parts.Length > 1 && string.Equals(parts[1], "desc", StringComparison.OrdinalIgnoreCase) ? "desc" : "asc";
    }

    private bool IsSortedBy(DataColumn<TRow> column) => SortDirection(column) is not null;

    private void SortBy(DataColumn<TRow> column) =>
        Show(_query.With(ListQuery.SortName, SortDirection(column) == "asc" ? $"{column.Sort} desc" : $"{column.Sort} asc"));

    private string SortIcon(DataColumn<TRow> column) =>
        SortDirection(column) == "desc" ? Icons.Material.Filled.ArrowDownward : Icons.Material.Filled.ArrowUpward;

    private string? AriaSort(DataColumn<TRow> column) => SortDirection(column) switch
    {
        "asc" => "ascending",
        "desc" => "descending",
        _ => column.Sort is null ? null : "none",
    };
}
