namespace Kefu.Platform.Blazor.Lists;

/// <summary>What a filter of a list reads and changes.</summary>
internal sealed class ListState(ListQuery query, Action<ListQuery> show)
{
    public ListQuery Query => query;

    public string? this[string name] => query[name];

    public void Set(string name, string? value) => show(query.With(name, value));
}
