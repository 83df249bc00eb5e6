using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace Kefu.Platform.Blazor.Lists;

/// <summary>
/// What a list shows: page, order, search text and filters. It is the query of the page's address, so that a link shows
/// the same rows.
/// </summary>
public sealed record ListQuery
{
    internal const string FilterName = "filter", SortName = "sort", PageName = "page", SizeName = "size";
    internal static readonly int[] PageSizes = [20, 50, 100];

    private readonly IReadOnlyDictionary<string, string> _values;

    private ListQuery(IReadOnlyDictionary<string, string> values) => _values = values;

    /// <summary>A list as it is first shown.</summary>
    public static ListQuery Empty { get; } = new(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase));

    /// <summary>The page, from 1.</summary>
    public int Page => Math.Max(1, Get<int>(PageName) ?? 1);

    /// <summary>Rows a page.</summary>
    public int PageSize => Get<int>(SizeName) is { } size && PageSizes.Contains(size) ? size : PageSizes[0];

    /// <summary>The text typed into the search field; null if there is none.</summary>
    public string? Filter => this[FilterName];

    /// <summary>The order as services take it: <c>name desc</c>; null for the list's own order.</summary>
    public string? Sorting => this[SortName];

    /// <summary>Rows before this page, as services take it.</summary>
    public int SkipCount => (Page - 1) * PageSize;

    /// <summary>Rows of this page, as services take it.</summary>
    public int MaxResultCount => PageSize;

    /// <summary>True if fewer rows than all are asked for.</summary>
    public bool IsFiltered => _values.Keys.Any(key => key is not (SortName or PageName or SizeName));

    /// <summary>How many filters are set, the search text aside.</summary>
    internal int FilterCount => _values.Keys.Count(key => key is not (FilterName or SortName or PageName or SizeName));

    /// <summary>The value of a filter; null if it is not set.</summary>
    public string? this[string name] => _values.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    /// <summary>The value of a filter as a number, date, id or enum; null if it is not set or not one.</summary>
    public T? Get<T>(string name) where T : struct
    {
        if (this[name] is not { } text)
            return null;
        if (typeof(T).IsEnum)
            return Enum.TryParse<T>(text, ignoreCase: true, out var member) && Enum.IsDefined(typeof(T), member) ? member : null;

        var converter = System.ComponentModel.TypeDescriptor.GetConverter(typeof(T));
        return converter.IsValid(text) && converter.ConvertFromString(null, CultureInfo.InvariantCulture, text) is T value ? value : null;
    }

    internal ListQuery With(string name, string? value)
    {
        var values = new Dictionary<string, string>(_values, StringComparer.OrdinalIgnoreCase);
        if (string.IsNullOrWhiteSpace(value))
            values.Remove(name);
        else
            values[name] = value.Trim();
        // Another filter or order makes other pages: the first of them is shown.
        if (name != PageName)
            values.Remove(PageName);
        return new ListQuery(values);
    }

    internal ListQuery WithoutFilters() =>
        new(_values.Where(pair => pair.Key is SortName or SizeName).ToDictionary(StringComparer.OrdinalIgnoreCase));

    internal static ListQuery Parse(string uri)
    {
        var start = uri.IndexOf('?', StringComparison.Ordinal);
        if (start < 0)
            return Empty;

        var end = uri.IndexOf('#', StringComparison.Ordinal);
        var query = QueryHelpers.ParseQuery(end < 0 ? uri[start..] : uri[start..end]);
        return new ListQuery(query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.OrdinalIgnoreCase));
    }

    internal string ToUri(string uri)
    {
        var path = uri.Split('?', '#')[0];
        return QueryHelpers.AddQueryString(path, _values.Select(pair => KeyValuePair.Create<string, string?>(pair.Key, pair.Value)));
    }

    internal bool SameAs(ListQuery other) =>
        _values.Count == other._values.Count && _values.All(pair => other._values.TryGetValue(pair.Key, out var value) && value == pair.Value);
}
