using System.Collections.Concurrent;
using System.Data;
using System.Reflection;

namespace Volo.Abp.Uow;

/// <summary>Says how an application service, or one method of it, is run as a unit of work.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Interface)]
public class UnitOfWorkAttribute : Attribute
{
    private static readonly ConcurrentDictionary<MethodInfo, UnitOfWorkAttribute?> OfMethods = new();

    public UnitOfWorkAttribute() { }

    public UnitOfWorkAttribute(bool isTransactional) => IsTransactional = isTransactional;

    public UnitOfWorkAttribute(bool isTransactional, IsolationLevel isolationLevel) : this(isTransactional) => IsolationLevel = isolationLevel;

    public bool? IsTransactional { get; set; }

    public int? Timeout { get; set; }

    public IsolationLevel? IsolationLevel { get; set; }

    /// <summary>True: no unit of work is begun.</summary>
    public bool IsDisabled { get; set; }

    public virtual void SetOptions(AbpUnitOfWorkOptions options)
    {
        options.IsTransactional = IsTransactional ?? options.IsTransactional;
        options.Timeout = Timeout ?? options.Timeout;
        options.IsolationLevel = IsolationLevel ?? options.IsolationLevel;
    }

    public static UnitOfWorkAttribute? FindFor(MethodInfo method) => OfMethods.GetOrAdd(method, Find);

    private static UnitOfWorkAttribute? Find(MethodInfo method)
        => method.GetCustomAttribute<UnitOfWorkAttribute>(true) ?? method.DeclaringType?.GetCustomAttribute<UnitOfWorkAttribute>(true);
}
