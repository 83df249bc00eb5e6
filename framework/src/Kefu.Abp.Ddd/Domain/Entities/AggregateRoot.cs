using System.Security.Cryptography;
using Volo.Abp.Data;

namespace Volo.Abp.Domain.Entities;

/// <summary>An aggregate root with extra properties and a concurrency stamp.</summary>
[Serializable]
public abstract class AggregateRoot<TKey> : BasicAggregateRoot<TKey>, IHasExtraProperties, IHasConcurrencyStamp
{
    protected AggregateRoot() { }

    protected AggregateRoot(TKey id) : base(id) { }

    public virtual ExtraPropertyDictionary ExtraProperties { get; protected set; } = [];

    public virtual string ConcurrencyStamp { get; set; } = NewStamp();

    internal static string NewStamp() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
