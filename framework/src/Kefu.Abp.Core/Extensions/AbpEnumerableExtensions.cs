namespace System.Collections.Generic;

/// <summary>Sequences and collections.</summary>
public static class AbpEnumerableExtensions
{
    public static string JoinAsString<T>(this IEnumerable<T> source, string separator) => string.Join(separator, source);

    public static IEnumerable<T> WhereIf<T>(this IEnumerable<T> source, bool condition, Func<T, bool> predicate) => condition ? source.Where(predicate) : source;

    public static bool AddIfNotContains<T>(this ICollection<T> source, T item)
    {
        if (source.Contains(item))
        {
            return false;
        }

        source.Add(item);
        return true;
    }

    /// <summary>Dependencies first; otherwise the given order is kept.</summary>
    /// <exception cref="ArgumentException">The dependencies form a cycle, which the message names.</exception>
    public static List<T> SortByDependencies<T>(this IEnumerable<T> source, Func<T, IEnumerable<T>> getDependencies) where T : notnull
    {
        var sorted = new List<T>();
        var done = new HashSet<T>();
        foreach (var item in source)
        {
            Visit(item, getDependencies, sorted, done, []);
        }

        return sorted;
    }

    private static void Visit<T>(T item, Func<T, IEnumerable<T>> getDependencies, List<T> sorted, HashSet<T> done, List<T> path) where T : notnull
    {
        if (path.Contains(item))
        {
            throw new ArgumentException($"Cyclic dependency found: {path.SkipWhile(other => !other.Equals(item)).Append(item).JoinAsString(" -> ")}");
        }

        if (done.Contains(item))
        {
            return;
        }

        path.Add(item);
        foreach (var dependency in getDependencies(item))
        {
            Visit(dependency, getDependencies, sorted, done, path);
        }

        path.RemoveAt(path.Count - 1);
        done.Add(item);
        sorted.Add(item);
    }
}
