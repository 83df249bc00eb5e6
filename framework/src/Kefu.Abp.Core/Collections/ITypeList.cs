namespace Volo.Abp.Collections;

/// <summary>A list of types that derive from <typeparamref name="TBaseType"/>.</summary>
public interface ITypeList<in TBaseType> : IList<Type>
{
    void Add<T>() where T : TBaseType;

    bool TryAdd<T>() where T : TBaseType;

    bool Contains<T>() where T : TBaseType;

    void Remove<T>() where T : TBaseType;
}

/// <summary>A list of types of any kind.</summary>
public interface ITypeList : ITypeList<object>;
