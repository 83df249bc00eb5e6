namespace Volo.Abp.Auditing;

/// <summary>Knows when it was created.</summary>
public interface IHasCreationTime
{
    DateTime CreationTime { get; }
}

/// <summary>May know who created it.</summary>
public interface IMayHaveCreator
{
    Guid? CreatorId { get; }
}

/// <summary>Knows when and may know by whom it was created.</summary>
public interface ICreationAuditedObject : IHasCreationTime, IMayHaveCreator;

/// <summary>Knows when it was last changed.</summary>
public interface IHasModificationTime
{
    DateTime? LastModificationTime { get; }
}

/// <summary>Knows when and by whom it was last changed.</summary>
public interface IModificationAuditedObject : IHasModificationTime
{
    Guid? LastModifierId { get; }
}

/// <summary>Knows when it was deleted.</summary>
public interface IHasDeletionTime : ISoftDelete
{
    DateTime? DeletionTime { get; }
}

/// <summary>Knows when and by whom it was deleted.</summary>
public interface IDeletionAuditedObject : IHasDeletionTime
{
    Guid? DeleterId { get; }
}

/// <summary>Creation and change.</summary>
public interface IAuditedObject : ICreationAuditedObject, IModificationAuditedObject;

/// <summary>Creation, change and deletion.</summary>
public interface IFullAuditedObject : IAuditedObject, IDeletionAuditedObject;
