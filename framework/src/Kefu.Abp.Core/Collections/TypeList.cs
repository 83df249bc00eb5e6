using System.Collections.ObjectModel;

namespace Volo.Abp.Collections;

/// <summary>Default <see cref="ITypeList{TBaseType}"/>: refuses a type that does not derive from <typeparamref name="TBaseType"/>.</summary>
public class TypeList<TBaseType> : Collection<Type>, ITypeList<TBaseType>
{
    public void Add<T>() where T : TBaseType => Add(typeof(T));

    public bool TryAdd<T>() where T : TBaseType
    {
        if (Contains<T>())
        {
            return false;
        }

        Add<T>();
        return true;
    }

    public bool Contains<T>() where T : TBaseType => Contains(typeof(T));

    public void Remove<T>() where T : TBaseType => Remove(typeof(T));

    protected override void InsertItem(int index, Type item) => base.InsertItem(index, Check.AssignableTo<TBaseType>(item, nameof(item)));

    protected override void SetItem(int index, Type item) => base.SetItem(index, Check.AssignableTo<TBaseType>(item, nameof(item)));
}

/// <summary>Default <see cref="ITypeList"/>.</summary>
public class TypeList : TypeList<object>, ITypeList;
