using System.Linq.Expressions;
using Volo.Abp.Localization;

namespace Kefu.Platform.DataScopes;

/// <summary>A kind of record whose rows are narrowed down to what a person's roles may see.</summary>
public abstract class DataScopeDefinition(string kind, ILocalizableString displayName)
{
    /// <summary><c>{Group}.{Things}</c>, as the permissions begin.</summary>
    public string Kind { get; } = kind;

    /// <summary>What people call it.</summary>
    public ILocalizableString DisplayName { get; } = displayName;

    /// <summary>The scope of roles that were given none.</summary>
    public DataScope Default { get; init; } = DataScope.All;

    internal abstract Type EntityType { get; }
}

/// <summary>A kind of record, and whose its rows are.</summary>
/// <param name="kind"><c>{Group}.{Things}</c>.</param>
/// <param name="displayName">What people call it.</param>
/// <param name="owner">The user who owns a row; a row without one is seen with the widest scope only.</param>
public sealed class DataScopeDefinition<TEntity>(string kind, ILocalizableString displayName, Expression<Func<TEntity, Guid?>> owner)
    : DataScopeDefinition(kind, displayName)
{
    /// <summary>The organisation unit that a row belongs to, where it has one beside its owner's.</summary>
    public Expression<Func<TEntity, Guid?>>? Unit { get; init; }

    internal Expression<Func<TEntity, Guid?>> Owner { get; } = owner;

    internal override Type EntityType => typeof(TEntity);
}
