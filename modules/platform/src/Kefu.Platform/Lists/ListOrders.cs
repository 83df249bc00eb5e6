using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Validation;

namespace Kefu.Platform.Lists;

/// <summary>The orders that a list offers, each by a documented name. Rows that are equal in it follow by a key that no two share.</summary>
/// <param name="initial">The order where none is asked for: <c>number</c>, <c>number desc</c>.</param>
public sealed class ListOrders<TEntity>(string initial)
{
    private readonly Dictionary<string, Func<IQueryable<TEntity>, bool, IOrderedQueryable<TEntity>>> _orders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Offers an order by a key that no two rows share.</summary>
    public ListOrders<TEntity> Unique<TKey>(string name, Expression<Func<TEntity, TKey>> key)
    {
        _orders.Add(name, (query, isDescending) => isDescending ? query.OrderByDescending(key) : query.OrderBy(key));
        return this;
    }

    /// <summary>Offers an order by a key, and among equals by another that no two rows share.</summary>
    public ListOrders<TEntity> Then<TKey, TLast>(string name, Expression<Func<TEntity, TKey>> key, Expression<Func<TEntity, TLast>> last)
    {
        _orders.Add(name, (query, isDescending) => isDescending
            ? query.OrderByDescending(key).ThenByDescending(last)
            : query.OrderBy(key).ThenBy(last));
        return this;
    }

    /// <summary>Puts rows in the order that the caller asks for: <c>name</c>, <c>name desc</c>.</summary>
    /// <exception cref="AbpValidationException">The list does not offer it.</exception>
    public IOrderedQueryable<TEntity> Apply(IQueryable<TEntity> query, string? sorting)
    {
        var words = (string.IsNullOrWhiteSpace(sorting) ? initial : sorting).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words switch
        {
            [var name] when _orders.TryGetValue(name, out var order) => order(query, false),
            [var name, var direction] when _orders.TryGetValue(name, out var order) && IsDirection(direction, out var isDescending) => order(query, isDescending),
            _ => throw Unknown(),
        };
    }

    private static bool IsDirection(string word, out bool isDescending)
    {
        isDescending = string.Equals(word, "desc", StringComparison.OrdinalIgnoreCase);
        return isDescending || string.Equals(word, "asc", StringComparison.OrdinalIgnoreCase);
    }

    private AbpValidationException Unknown()
    {
        const string Member = nameof(ISortedResultRequest.Sorting);
        return new AbpValidationException([new ValidationResult($"{Member}: {string.Join(", ", _orders.Keys.Order(StringComparer.Ordinal))}.", [Member])]);
    }
}
